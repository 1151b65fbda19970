package decree.aws.sagemaker.app_gpu_test

import data.decree.aws.sagemaker.app_gpu

flagged(document) := addresses if {
	addresses := {finding.address | some finding in app_gpu.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_app": [{"address": "aws_sagemaker_app.app", "type": "aws_sagemaker_app", "name": "app", "provider": "aws", "values": {"resource_spec": [{"instance_type": "ml.p8P*3bVt){$"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_app.app"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_app": [{"address": "aws_sagemaker_app.app", "type": "aws_sagemaker_app", "name": "app", "provider": "aws", "values": {"resource_spec": [{"instance_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_app": [{"address": "aws_sagemaker_app.app", "type": "aws_sagemaker_app", "name": "app", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_app": [{"address": "aws_sagemaker_app.app", "type": "aws_sagemaker_app", "name": "app", "provider": "aws", "values": {"resource_spec": [{"instance_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
