package decree.aws.elasticache.cluster_backup_test

import data.decree.aws.elasticache.cluster_backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0, "engine": "other"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "0", "engine": "other"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "other"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "other", "snapshot_retention_limit": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "other", "snapshot_retention_limit": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0, "engine": "memcached"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0, "engine": "other", "replication_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "${var.not_given}", "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0, "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": 0, "engine": "other", "replication_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_cluster.cluster"}
}

test_unknown_4 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "snapshot_retention_limit": 1}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "other", "snapshot_retention_limit": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "0", "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"snapshot_retention_limit": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_elasticache_cluster": [{"address": "aws_elasticache_cluster.cluster", "type": "aws_elasticache_cluster", "name": "cluster", "provider": "aws", "values": {"engine": "${var.not_given}", "snapshot_retention_limit": "1"}, "managed": true}]}, "data": {}}) == set()
}
