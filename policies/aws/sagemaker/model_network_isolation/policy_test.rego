package decree.aws.sagemaker.model_network_isolation_test

import data.decree.aws.sagemaker.model_network_isolation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in model_network_isolation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"enable_network_isolation": false}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_model.model"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"enable_network_isolation": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_model": [{"address": "aws_sagemaker_model.model", "type": "aws_sagemaker_model", "name": "model", "provider": "aws", "values": {"enable_network_isolation": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
