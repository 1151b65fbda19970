package decree.aws.apigateway.method_authorization_test

import data.decree.aws.apigateway.method_authorization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in method_authorization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": false, "http_method": "other"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "http_method": "other"}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_violating_3 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": false}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_method.gateway_method"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false, "http_method": "other", "authorization": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false, "http_method": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "http_method": "other", "api_key_required": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": false, "http_method": "OPTIONS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "${var.not_given}", "api_key_required": false, "http_method": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": "${var.not_given}", "http_method": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": false, "http_method": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": "${var.not_given}", "http_method": "other", "authorization": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false, "http_method": "${var.not_given}", "authorization": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false, "http_method": "other", "authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "${var.not_given}", "http_method": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "http_method": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "${var.not_given}", "api_key_required": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "api_key_required": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": "${var.not_given}", "http_method": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"api_key_required": false, "http_method": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "${var.not_given}", "http_method": "other", "api_key_required": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "http_method": "${var.not_given}", "api_key_required": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_api_gateway_method": [{"address": "aws_api_gateway_method.gateway_method", "type": "aws_api_gateway_method", "name": "gateway_method", "provider": "aws", "values": {"authorization": "NONE", "http_method": "other", "api_key_required": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
