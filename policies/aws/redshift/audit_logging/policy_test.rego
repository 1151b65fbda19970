package decree.aws.redshift.audit_logging_test

import data.decree.aws.redshift.audit_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.stranger", "type": "aws_redshift_logging", "name": "stranger", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.cluster.id}"}, "managed": true}, {"address": "aws_redshift_logging.stranger_2", "type": "aws_redshift_logging", "name": "stranger_2", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": "${var.not_given}"}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": "${var.not_given}"}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.stranger", "type": "aws_redshift_logging", "name": "stranger", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.stranger", "type": "aws_redshift_logging", "name": "stranger", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": "${var.not_given}"}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.cluster.id}"}, "managed": true}, {"address": "aws_redshift_logging.stranger_2", "type": "aws_redshift_logging", "name": "stranger_2", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}, {"address": "aws_redshift_logging.stranger_2", "type": "aws_redshift_logging", "name": "stranger_2", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"logging": [{"enable": false}]}, "managed": true}], "aws_redshift_logging": [{"address": "aws_redshift_logging.logging", "type": "aws_redshift_logging", "name": "logging", "provider": "aws", "values": {"cluster_identifier": "${aws_redshift_cluster.cluster.id}"}, "managed": true}, {"address": "aws_redshift_logging.stranger_2", "type": "aws_redshift_logging", "name": "stranger_2", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
