package decree.aws.sagemaker.model_image_tag_test

import data.decree.aws.sagemaker.model_image_tag

flagged(document) := addresses if {
	addresses := {finding.address | some finding in model_image_tag.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": ":latest"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": ":latest"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": ":latest"}, {"image": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": ":latest"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": "${var.not_given}"}, {"image": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}], "container": [{"image": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
