package decree.aws.sagemaker.image_version_tag_test

import data.decree.aws.sagemaker.image_version_tag

flagged(document) := addresses if {
	addresses := {finding.address | some finding in image_version_tag.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_image_version": [{"address": "aws_sagemaker_image_version.image_version", "type": "aws_sagemaker_image_version", "name": "image_version", "provider": "aws", "values": {"base_image": ":latest"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_image_version.image_version"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_image_version": [{"address": "aws_sagemaker_image_version.image_version", "type": "aws_sagemaker_image_version", "name": "image_version", "provider": "aws", "values": {"base_image": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_image_version": [{"address": "aws_sagemaker_image_version.image_version", "type": "aws_sagemaker_image_version", "name": "image_version", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_image_version": [{"address": "aws_sagemaker_image_version.image_version", "type": "aws_sagemaker_image_version", "name": "image_version", "provider": "aws", "values": {"base_image": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
