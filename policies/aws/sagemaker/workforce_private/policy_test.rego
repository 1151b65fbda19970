package decree.aws.sagemaker.workforce_private_test

import data.decree.aws.sagemaker.workforce_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workforce_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workforce.workforce"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"source_ip_config": [{"cidrs": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"workforce_vpc_config": [{"subnets": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"source_ip_config": [{"cidrs": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_workforce": [{"address": "aws_sagemaker_workforce.workforce", "type": "aws_sagemaker_workforce", "name": "workforce", "provider": "aws", "values": {"workforce_vpc_config": [{"subnets": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
