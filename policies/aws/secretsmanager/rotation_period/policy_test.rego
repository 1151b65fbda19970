package decree.aws.secretsmanager.rotation_period_test

import data.decree.aws.secretsmanager.rotation_period

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rotation_period.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": 91}]}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_rotation.secret_rotation"}
}

test_violating_2 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": "91"}]}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_rotation.secret_rotation"}
}

test_violating_3 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_rotation.secret_rotation"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": 90}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": "90"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": 91, "schedule_expression": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": 91, "schedule_expression": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_secretsmanager_secret_rotation": [{"address": "aws_secretsmanager_secret_rotation.secret_rotation", "type": "aws_secretsmanager_secret_rotation", "name": "secret_rotation", "provider": "aws", "values": {"rotation_rules": [{"automatically_after_days": "${var.not_given}", "schedule_expression": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
