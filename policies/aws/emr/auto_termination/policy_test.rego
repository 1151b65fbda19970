package decree.aws.emr.auto_termination_test

import data.decree.aws.emr.auto_termination

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_termination.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"auto_termination_policy": [{"idle_timeout": 0}]}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"auto_termination_policy": [{"idle_timeout": "0"}]}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"auto_termination_policy": [{"idle_timeout": 1}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"auto_termination_policy": [{"idle_timeout": "1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"auto_termination_policy": [{"idle_timeout": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
