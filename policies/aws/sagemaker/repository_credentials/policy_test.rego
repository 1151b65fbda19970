package decree.aws.sagemaker.repository_credentials_test

import data.decree.aws.sagemaker.repository_credentials

flagged(document) := addresses if {
	addresses := {finding.address | some finding in repository_credentials.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_code_repository": [{"address": "aws_sagemaker_code_repository.code_repository", "type": "aws_sagemaker_code_repository", "name": "code_repository", "provider": "aws", "values": {"git_config": [{"repository_url": "http://~\"P*3:##$]@]rK&8J"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_code_repository.code_repository"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_code_repository": [{"address": "aws_sagemaker_code_repository.code_repository", "type": "aws_sagemaker_code_repository", "name": "code_repository", "provider": "aws", "values": {"git_config": [{"repository_url": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_code_repository": [{"address": "aws_sagemaker_code_repository.code_repository", "type": "aws_sagemaker_code_repository", "name": "code_repository", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_code_repository": [{"address": "aws_sagemaker_code_repository.code_repository", "type": "aws_sagemaker_code_repository", "name": "code_repository", "provider": "aws", "values": {"git_config": [{"repository_url": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
