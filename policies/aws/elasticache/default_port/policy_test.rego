package decree.aws.elasticache.default_port_test

import data.decree.aws.elasticache.default_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"port": 6379}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"port": 11211}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"port": 6380}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"port": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"port": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}
