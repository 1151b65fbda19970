package decree.aws.apigateway.cache_encrypted_test

import data.decree.aws.apigateway.cache_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cache_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": true, "cache_data_encrypted": false}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method_settings.gateway_method_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"cache_data_encrypted": false, "caching_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"cache_data_encrypted": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": true, "cache_data_encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": "${var.not_given}", "cache_data_encrypted": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": true, "cache_data_encrypted": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"cache_data_encrypted": "${var.not_given}", "caching_enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"cache_data_encrypted": false, "caching_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"cache_data_encrypted": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_api_gateway_method_settings": [{"address": "aws_api_gateway_method_settings.gateway_method_settings", "type": "aws_api_gateway_method_settings", "name": "gateway_method_settings", "provider": "aws", "values": {"settings": [{"caching_enabled": "${var.not_given}", "cache_data_encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}
