package decree.aws.secretsmanager.replicated_test

import data.decree.aws.secretsmanager.replicated

flagged(document) := addresses if {
	addresses := {finding.address | some finding in replicated.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"replica": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"replica": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
