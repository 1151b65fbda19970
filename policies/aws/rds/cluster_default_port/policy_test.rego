package decree.aws.rds.cluster_default_port_test

import data.decree.aws.rds.cluster_default_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_default_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 3306}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 5432}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 1433}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 1521}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 50000}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": 3307}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"port": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}
