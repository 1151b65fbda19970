package decree.aws.sagemaker.notebook_gpu_test

import data.decree.aws.sagemaker.notebook_gpu

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_gpu.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_type": "ml.p8P*3bVt){$"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
