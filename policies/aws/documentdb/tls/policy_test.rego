package decree.aws.documentdb.tls_test

import data.decree.aws.documentdb.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "disabled"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "disabled"}, {"value": "disabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "disabled"}, {"value": "disabled"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "disabled"}, {"name": "tls", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "disabled"}, {"name": "tls"}]}, "managed": true}]}, "data": {}}) == {"aws_docdb_cluster_parameter_group.cluster_parameter_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"value": "disabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"value": "disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "disabled"}, {"value": "disabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "${var.not_given}"}, {"value": "disabled", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "disabled"}, {"value": "disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "${var.not_given}"}, {"value": "disabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "disabled"}, {"name": "tls", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "${var.not_given}"}, {"name": "tls", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "${var.not_given}", "value": "disabled"}, {"name": "tls"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_docdb_cluster_parameter_group": [{"address": "aws_docdb_cluster_parameter_group.cluster_parameter_group", "type": "aws_docdb_cluster_parameter_group", "name": "cluster_parameter_group", "provider": "aws", "values": {"parameter": [{"name": "tls", "value": "${var.not_given}"}, {"name": "tls"}]}, "managed": true}]}, "data": {}}) == set()
}
