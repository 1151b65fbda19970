package decree.aws.secretsmanager.value_in_code_test

import data.decree.aws.secretsmanager.value_in_code

flagged(document) := addresses if {
	addresses := {finding.address | some finding in value_in_code.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_version": [{"address": "aws_secretsmanager_secret_version.secret_version", "type": "aws_secretsmanager_secret_version", "name": "secret_version", "provider": "aws", "values": {"secret_string": "set"}, "managed": true}]}, "data": {}}) == {"aws_secretsmanager_secret_version.secret_version"}
}

test_complying_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_version": [{"address": "aws_secretsmanager_secret_version.secret_version", "type": "aws_secretsmanager_secret_version", "name": "secret_version", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_secretsmanager_secret_version": [{"address": "aws_secretsmanager_secret_version.secret_version", "type": "aws_secretsmanager_secret_version", "name": "secret_version", "provider": "aws", "values": {"secret_string": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
