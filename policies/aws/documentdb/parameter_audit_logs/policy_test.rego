package decree.aws.documentdb.parameter_audit_logs_test

import data.decree.aws.documentdb.parameter_audit_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in parameter_audit_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "disabled"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "none"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "other"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "other"}, {"value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "other"}, {"name": "audit_logs", "value": "disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "other"}, {"name": "audit_logs", "value": "none"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "audit_logs", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"value": "other", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
