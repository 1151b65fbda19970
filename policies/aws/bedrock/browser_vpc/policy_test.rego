package decree.aws.bedrock.browser_vpc_test

import data.decree.aws.bedrock.browser_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in browser_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"network_configuration": [{"network_mode": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_browser.browser"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_browser.browser"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"network_configuration": [{"network_mode": "VPC"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"network_configuration": [{"network_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
