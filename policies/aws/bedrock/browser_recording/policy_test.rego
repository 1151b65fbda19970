package decree.aws.bedrock.browser_recording_test

import data.decree.aws.bedrock.browser_recording

flagged(document) := addresses if {
	addresses := {finding.address | some finding in browser_recording.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"recording": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_browser.browser"}
}

test_violating_2 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_bedrockagentcore_browser.browser"}
}

test_complying_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"recording": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_bedrockagentcore_browser": [{"address": "aws_bedrockagentcore_browser.browser", "type": "aws_bedrockagentcore_browser", "name": "browser", "provider": "aws", "values": {"recording": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
