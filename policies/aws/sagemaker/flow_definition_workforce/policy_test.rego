package decree.aws.sagemaker.flow_definition_workforce_test

import data.decree.aws.sagemaker.flow_definition_workforce

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_definition_workforce.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {"human_loop_config": [{"workteam_arn": "V~\"P*3bVworkteam/public-crowd/Hr39]!3b"}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_flow_definition.flow_definition"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {"human_loop_config": [{"workteam_arn": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_flow_definition": [{"address": "aws_sagemaker_flow_definition.flow_definition", "type": "aws_sagemaker_flow_definition", "name": "flow_definition", "provider": "aws", "values": {"human_loop_config": [{"workteam_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
