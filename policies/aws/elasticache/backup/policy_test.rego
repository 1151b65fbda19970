package decree.aws.elasticache.backup_test

import data.decree.aws.elasticache.backup

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"snapshot_retention_limit": 0}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"snapshot_retention_limit": "0"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"snapshot_retention_limit": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"snapshot_retention_limit": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"snapshot_retention_limit": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
