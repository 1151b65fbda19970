package decree.aws.sagemaker.notebook_vpc_test

import data.decree.aws.sagemaker.notebook_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_notebook_instance.notebook_instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_notebook_instance": [{"address": "aws_sagemaker_notebook_instance.notebook_instance", "type": "aws_sagemaker_notebook_instance", "name": "notebook_instance", "provider": "aws", "values": {"subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
