package decree.aws.lambda.public_permission_test

import data.decree.aws.lambda.public_permission

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_permission.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*"}, "managed": true}]}, "data": {}}) == {"aws_lambda_permission.permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "source_account": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "source_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "principal_org_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "source_account": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "source_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "*", "principal_org_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}", "source_account": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}", "source_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lambda_permission": [{"address": "aws_lambda_permission.permission", "type": "aws_lambda_permission", "name": "permission", "provider": "aws", "values": {"principal": "${var.not_given}", "principal_org_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
