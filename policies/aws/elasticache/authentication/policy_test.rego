package decree.aws.elasticache.authentication_test

import data.decree.aws.elasticache.authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticache_replication_group.replication_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"auth_token": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"user_group_ids": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"auth_token": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticache_replication_group": [{"address": "aws_elasticache_replication_group.replication_group", "type": "aws_elasticache_replication_group", "name": "replication_group", "provider": "aws", "values": {"user_group_ids": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
