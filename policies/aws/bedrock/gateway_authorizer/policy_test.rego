package decree.aws.bedrock.gateway_authorizer_test

import data.decree.aws.bedrock.gateway_authorizer

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gateway_authorizer.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"authorizer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_gateway.gateway"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_gateway.gateway"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"authorizer_type": "CUSTOM_JWT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"authorizer_type": "AWS_IAM"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"authorizer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
