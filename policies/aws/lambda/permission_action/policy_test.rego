package decree.aws.lambda.permission_action_test

import data.decree.aws.lambda.permission_action

flagged(document) := addresses if {
	addresses := {finding.address | some finding in permission_action.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"action": "other"}, "managed": true}]}, "data": {}}) == {"aws_lambda_permission.permission"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_permission.permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"action": "lambda:InvokeFunction"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"action": "lambda:InvokeFunctionUrl"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"action": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
