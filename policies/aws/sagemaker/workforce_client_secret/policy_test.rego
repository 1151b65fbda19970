package decree.aws.sagemaker.workforce_client_secret_test

import data.decree.aws.sagemaker.workforce_client_secret

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workforce_client_secret.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"oidc_config": [{"client_secret": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workforce.workforce"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"oidc_config": [{"client_secret": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
