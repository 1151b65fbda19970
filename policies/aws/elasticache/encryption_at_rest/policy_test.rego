package decree.aws.elasticache.encryption_at_rest_test

import data.decree.aws.elasticache.encryption_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": false, "engine": "other"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "other"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": "set", "engine": "valkey"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "other", "at_rest_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "other", "at_rest_encryption_enabled": "true"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": false, "engine": "other", "global_replication_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": "${var.not_given}", "engine": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": false, "engine": "other", "global_replication_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": false, "engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "${var.not_given}", "at_rest_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "other", "at_rest_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"at_rest_encryption_enabled": "${var.not_given}", "engine": "valkey"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"engine": "${var.not_given}", "at_rest_encryption_enabled": "true"}, "managed": true}]}, "data": {}}) == set()
}
