package decree.aws.elasticache.default_subnet_group_test

import data.decree.aws.elasticache.default_subnet_group

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_subnet_group.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "default"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "other", "replication_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "default", "replication_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "${var.not_given}", "replication_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"subnet_group_name": "other", "replication_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
