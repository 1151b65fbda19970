package decree.aws.secretsmanager.block_public_policy_test

import data.decree.aws.secretsmanager.block_public_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in block_public_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_policy": [{"address": "aws_secretsmanager_secret_policy.secret_policy", "type": "aws_secretsmanager_secret_policy", "name": "secret_policy", "provider": "aws", "values": {"block_public_policy": false}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_policy.secret_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_secretsmanager_secret_policy": [{"address": "aws_secretsmanager_secret_policy.secret_policy", "type": "aws_secretsmanager_secret_policy", "name": "secret_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_policy.secret_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_policy": [{"address": "aws_secretsmanager_secret_policy.secret_policy", "type": "aws_secretsmanager_secret_policy", "name": "secret_policy", "provider": "aws", "values": {"block_public_policy": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_policy": [{"address": "aws_secretsmanager_secret_policy.secret_policy", "type": "aws_secretsmanager_secret_policy", "name": "secret_policy", "provider": "aws", "values": {"block_public_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
