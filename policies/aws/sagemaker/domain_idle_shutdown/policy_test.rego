package decree.aws.sagemaker.domain_idle_shutdown_test

import data.decree.aws.sagemaker.domain_idle_shutdown

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_idle_shutdown.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"jupyter_lab_app_settings": [{"app_lifecycle_management": [{"idle_settings": [{"lifecycle_management": "other"}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"jupyter_lab_app_settings": [{"app_lifecycle_management": [{"idle_settings": [{"lifecycle_management": "ENABLED"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_domain": [{"address": "aws_sagemaker_domain.domain", "type": "aws_sagemaker_domain", "name": "domain", "provider": "aws", "values": {"default_user_settings": [{"jupyter_lab_app_settings": [{"app_lifecycle_management": [{"idle_settings": [{"lifecycle_management": "${var.not_given}"}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
