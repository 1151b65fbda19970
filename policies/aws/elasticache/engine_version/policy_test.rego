package decree.aws.elasticache.engine_version_test

import data.decree.aws.elasticache.engine_version

flagged(document) := addresses if {
	addresses := {finding.address | some finding in engine_version.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine_version": "3.*!l)r$]#\\"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
