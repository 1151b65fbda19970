package decree.aws.bedrock.throughput_commitment_test

import data.decree.aws.bedrock.throughput_commitment

flagged(document) := addresses if {
	addresses := {finding.address | some finding in throughput_commitment.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_provisioned_model_throughput": [{"address": "aws_bedrock_provisioned_model_throughput.provisioned_model_throughput", "type": "aws_bedrock_provisioned_model_throughput", "name": "provisioned_model_throughput", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_provisioned_model_throughput.provisioned_model_throughput"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_provisioned_model_throughput": [{"address": "aws_bedrock_provisioned_model_throughput.provisioned_model_throughput", "type": "aws_bedrock_provisioned_model_throughput", "name": "provisioned_model_throughput", "provider": "aws", "values": {"commitment_duration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_provisioned_model_throughput": [{"address": "aws_bedrock_provisioned_model_throughput.provisioned_model_throughput", "type": "aws_bedrock_provisioned_model_throughput", "name": "provisioned_model_throughput", "provider": "aws", "values": {"commitment_duration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
