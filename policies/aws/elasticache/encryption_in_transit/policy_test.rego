package decree.aws.elasticache.encryption_in_transit_test

import data.decree.aws.elasticache.encryption_in_transit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_in_transit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"transit_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"transit_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"transit_encryption_enabled": false, "global_replication_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"transit_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"transit_encryption_enabled": false, "global_replication_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
