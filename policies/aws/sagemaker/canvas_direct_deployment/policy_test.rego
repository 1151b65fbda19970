package decree.aws.sagemaker.canvas_direct_deployment_test

import data.decree.aws.sagemaker.canvas_direct_deployment

flagged(document) := addresses if {
	addresses := {finding.address | some finding in canvas_direct_deployment.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "ENABLED"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
