package decree.aws.bedrock.gateway_debug_errors_test

import data.decree.aws.bedrock.gateway_debug_errors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gateway_debug_errors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"exception_level": "DEBUG"}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_gateway.gateway"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"exception_level": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_gateway": [{"address": "aws_bedrockagentcore_gateway.gateway", "type": "aws_bedrockagentcore_gateway", "name": "gateway", "provider": "aws", "values": {"exception_level": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
