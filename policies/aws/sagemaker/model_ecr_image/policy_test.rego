package decree.aws.sagemaker.model_ecr_image_test

import data.decree.aws.sagemaker.model_ecr_image

flagged(document) := addresses if {
	addresses := {finding.address | some finding in model_ecr_image.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "other"}, {"image": "V~\"P*3bV.dkr.ecr.oty"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "other"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "${var.not_given}"}, {"image": "V~\"P*3bV.dkr.ecr.oty"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"primary_container": [{"image": "V~\"P*3bV.dkr.ecr.oty"}], "container": [{"image": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
