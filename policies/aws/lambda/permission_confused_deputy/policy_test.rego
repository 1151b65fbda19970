package decree.aws.lambda.permission_confused_deputy_test

import data.decree.aws.lambda.permission_confused_deputy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in permission_confused_deputy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "amazonaws.com"}, "managed": true}]}, "data": {}}) == {"aws_lambda_permission.permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "amazonaws.com", "source_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "amazonaws.com", "source_account": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "amazonaws.com", "source_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "amazonaws.com", "source_account": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}", "source_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}", "source_account": "set"}, "managed": true}]}, "data": {}}) == set()
}
