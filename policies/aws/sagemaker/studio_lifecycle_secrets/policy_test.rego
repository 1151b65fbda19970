package decree.aws.sagemaker.studio_lifecycle_secrets_test

import data.decree.aws.sagemaker.studio_lifecycle_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in studio_lifecycle_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "(AKIA|ASIA)[A-Z0-9]{16}|QUtJQ|FLSU[EF]|BS0lB|IFBSSVZBVEUgS0VZLS0tLS|BQUklWQVRFIEtFWS0tLS0t|gUFJJVkFURSBLRVktLS0tL|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
