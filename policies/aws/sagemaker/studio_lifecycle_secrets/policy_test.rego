package decree.aws.sagemaker.studio_lifecycle_secrets_test

import data.decree.aws.sagemaker.studio_lifecycle_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in studio_lifecycle_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "lengthASIA14ENC2E15Z37825V.lL"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "V~\"P*3bVFLSUEHr39]!3b"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "BS0lB"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "IFBSSVZBVEUgS0VZLS0tLS"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
}

test_violating_6 if {
	flagged({"resource": {"aws_sagemaker_studio_lifecycle_config": [{"address": "aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config", "type": "aws_sagemaker_studio_lifecycle_config", "name": "studio_lifecycle_config", "provider": "aws", "values": {"studio_lifecycle_config_content": "BQUklWQVRFIEtFWS0tLS0t"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_studio_lifecycle_config.studio_lifecycle_config"}
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
