package decree.aws.sagemaker.user_profile_canvas_deployment_test

import data.decree.aws.sagemaker.user_profile_canvas_deployment

flagged(document) := addresses if {
	addresses := {finding.address | some finding in user_profile_canvas_deployment.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_user_profile": [{"address": "aws_sagemaker_user_profile.user_profile", "type": "aws_sagemaker_user_profile", "name": "user_profile", "provider": "aws", "values": {"user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "ENABLED"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_user_profile.user_profile"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_user_profile": [{"address": "aws_sagemaker_user_profile.user_profile", "type": "aws_sagemaker_user_profile", "name": "user_profile", "provider": "aws", "values": {"user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_user_profile": [{"address": "aws_sagemaker_user_profile.user_profile", "type": "aws_sagemaker_user_profile", "name": "user_profile", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_user_profile": [{"address": "aws_sagemaker_user_profile.user_profile", "type": "aws_sagemaker_user_profile", "name": "user_profile", "provider": "aws", "values": {"user_settings": [{"canvas_app_settings": [{"direct_deploy_settings": [{"status": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
