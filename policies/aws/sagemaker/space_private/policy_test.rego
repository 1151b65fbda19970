package decree.aws.sagemaker.space_private_test

import data.decree.aws.sagemaker.space_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in space_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_space": [{"address": "aws_sagemaker_space.space", "type": "aws_sagemaker_space", "name": "space", "provider": "aws", "values": {"space_sharing_settings": [{"sharing_type": "Shared"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_space.space"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_space": [{"address": "aws_sagemaker_space.space", "type": "aws_sagemaker_space", "name": "space", "provider": "aws", "values": {"space_sharing_settings": [{"sharing_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_space": [{"address": "aws_sagemaker_space.space", "type": "aws_sagemaker_space", "name": "space", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_space": [{"address": "aws_sagemaker_space.space", "type": "aws_sagemaker_space", "name": "space", "provider": "aws", "values": {"space_sharing_settings": [{"sharing_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
