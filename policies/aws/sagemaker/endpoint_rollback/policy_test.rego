package decree.aws.sagemaker.endpoint_rollback_test

import data.decree.aws.sagemaker.endpoint_rollback

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_rollback.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_endpoint.endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {"deployment_config": [{"auto_rollback_configuration": [{"alarms": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_endpoint": [{"address": "aws_sagemaker_endpoint.endpoint", "type": "aws_sagemaker_endpoint", "name": "endpoint", "provider": "aws", "values": {"deployment_config": [{"auto_rollback_configuration": [{"alarms": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
