package decree.aws.lambda.layer_public_test

import data.decree.aws.lambda.layer_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in layer_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "*"}, "managed": true}]}, "data": {}}) == {"aws_lambda_layer_version_permission.layer_version_permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "*", "organization_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "*", "organization_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lambda_layer_version_permission": [{"address": "aws_lambda_layer_version_permission.layer_version_permission", "type": "aws_lambda_layer_version_permission", "name": "layer_version_permission", "provider": "aws", "values": {"principal": "${var.not_given}", "organization_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
