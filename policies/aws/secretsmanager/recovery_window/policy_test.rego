package decree.aws.secretsmanager.recovery_window_test

import data.decree.aws.secretsmanager.recovery_window

flagged(document) := addresses if {
	addresses := {finding.address | some finding in recovery_window.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"recovery_window_in_days": 0}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret.secret"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"recovery_window_in_days": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret": [{"address": "aws_secretsmanager_secret.secret", "type": "aws_secretsmanager_secret", "name": "secret", "provider": "aws", "values": {"recovery_window_in_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
