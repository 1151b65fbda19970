package decree.aws.apigateway.throttling_test

import data.decree.aws.apigateway.throttling

flagged(document) := addresses if {
	addresses := {finding.address | some finding in throttling.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_rate_limit": 0, "throttling_burst_limit": -1}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_rate_limit": 0, "throttling_burst_limit": "-1"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_3 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_rate_limit": 0}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_4 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0, "throttling_rate_limit": -1}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_5 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0, "throttling_rate_limit": "-1"}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_6 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0, "throttling_rate_limit": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": "0", "throttling_rate_limit": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0, "throttling_rate_limit": "0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_rate_limit": 0, "throttling_burst_limit": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_7 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_rate_limit": "${var.not_given}", "throttling_burst_limit": -1}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": "${var.not_given}", "throttling_rate_limit": 0}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"throttling_burst_limit": 0, "throttling_rate_limit": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
