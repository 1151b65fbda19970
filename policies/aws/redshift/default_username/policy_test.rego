package decree.aws.redshift.default_username_test

import data.decree.aws.redshift.default_username

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_username.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "awsuser"}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "admin"}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
