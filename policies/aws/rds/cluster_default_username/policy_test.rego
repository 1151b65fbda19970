package decree.aws.rds.cluster_default_username_test

import data.decree.aws.rds.cluster_default_username

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_default_username.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "admin"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "postgres"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "root"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "administrator"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "awsuser"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"master_username": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
