package decree.aws.bedrock.code_interpreter_vpc_test

import data.decree.aws.bedrock.code_interpreter_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in code_interpreter_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_code_interpreter": [{"address": "aws_bedrockagentcore_code_interpreter.code_interpreter", "type": "aws_bedrockagentcore_code_interpreter", "name": "code_interpreter", "provider": "aws", "values": {"network_configuration": [{"network_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_code_interpreter.code_interpreter"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_code_interpreter": [{"address": "aws_bedrockagentcore_code_interpreter.code_interpreter", "type": "aws_bedrockagentcore_code_interpreter", "name": "code_interpreter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_code_interpreter.code_interpreter"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_code_interpreter": [{"address": "aws_bedrockagentcore_code_interpreter.code_interpreter", "type": "aws_bedrockagentcore_code_interpreter", "name": "code_interpreter", "provider": "aws", "values": {"network_configuration": [{"network_mode": "VPC"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_code_interpreter": [{"address": "aws_bedrockagentcore_code_interpreter.code_interpreter", "type": "aws_bedrockagentcore_code_interpreter", "name": "code_interpreter", "provider": "aws", "values": {"network_configuration": [{"network_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
