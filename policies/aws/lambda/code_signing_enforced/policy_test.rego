package decree.aws.lambda.code_signing_enforced_test

import data.decree.aws.lambda.code_signing_enforced

flagged(document) := addresses if {
	addresses := {finding.address | some finding in code_signing_enforced.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lambda_code_signing_config": [{"address": "aws_lambda_code_signing_config.code_signing_config", "type": "aws_lambda_code_signing_config", "name": "code_signing_config", "provider": "aws", "values": {"policies": [{"untrusted_artifact_on_deployment": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_lambda_code_signing_config.code_signing_config"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lambda_code_signing_config": [{"address": "aws_lambda_code_signing_config.code_signing_config", "type": "aws_lambda_code_signing_config", "name": "code_signing_config", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lambda_code_signing_config.code_signing_config"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lambda_code_signing_config": [{"address": "aws_lambda_code_signing_config.code_signing_config", "type": "aws_lambda_code_signing_config", "name": "code_signing_config", "provider": "aws", "values": {"policies": [{"untrusted_artifact_on_deployment": "Enforce"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lambda_code_signing_config": [{"address": "aws_lambda_code_signing_config.code_signing_config", "type": "aws_lambda_code_signing_config", "name": "code_signing_config", "provider": "aws", "values": {"policies": [{"untrusted_artifact_on_deployment": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
