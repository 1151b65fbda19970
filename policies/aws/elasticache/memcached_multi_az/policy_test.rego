package decree.aws.elasticache.memcached_multi_az_test

import data.decree.aws.elasticache.memcached_multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in memcached_multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "memcached", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "memcached", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "memcached"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "memcached", "num_cache_nodes": 2, "az_mode": "cross-az"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "num_cache_nodes": 2, "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "memcached", "num_cache_nodes": 1}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "${var.not_given}", "engine": "memcached", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "${var.not_given}", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "memcached", "num_cache_nodes": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "num_cache_nodes": 2, "az_mode": "cross-az"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "memcached", "num_cache_nodes": "${var.not_given}", "az_mode": "cross-az"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "memcached", "num_cache_nodes": 2, "az_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "memcached", "num_cache_nodes": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "${var.not_given}", "engine": "memcached"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "${var.not_given}", "num_cache_nodes": 2, "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "num_cache_nodes": "${var.not_given}", "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "num_cache_nodes": 2, "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "${var.not_given}", "num_cache_nodes": 2}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"az_mode": "other", "num_cache_nodes": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
