package decree.aws.bedrock.inference_profile_tags_test

import data.decree.aws.bedrock.inference_profile_tags

flagged(document) := addresses if {
	addresses := {finding.address | some finding in inference_profile_tags.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrock_inference_profile": [{"address": "aws_bedrock_inference_profile.inference_profile", "type": "aws_bedrock_inference_profile", "name": "inference_profile", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrock_inference_profile.inference_profile"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrock_inference_profile": [{"address": "aws_bedrock_inference_profile.inference_profile", "type": "aws_bedrock_inference_profile", "name": "inference_profile", "provider": "aws", "values": {"tags": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrock_inference_profile": [{"address": "aws_bedrock_inference_profile.inference_profile", "type": "aws_bedrock_inference_profile", "name": "inference_profile", "provider": "aws", "values": {"tags": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
