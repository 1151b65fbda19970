package decree.aws.apigateway.authorizer_present_test

import data.decree.aws.apigateway.authorizer_present

flagged(document) := addresses if {
	addresses := {finding.address | some finding in authorizer_present.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.stranger", "type": "aws_api_gateway_authorizer", "name": "stranger", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.elsewhere.id}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_rest_api.gateway_rest_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.gateway_authorizer", "type": "aws_api_gateway_authorizer", "name": "gateway_authorizer", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.gateway_rest_api.id}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.gateway_authorizer", "type": "aws_api_gateway_authorizer", "name": "gateway_authorizer", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.gateway_rest_api.id}"}, "managed": true}, {"address": "aws_api_gateway_authorizer.stranger_2", "type": "aws_api_gateway_authorizer", "name": "stranger_2", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.elsewhere.id}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.gateway_authorizer", "type": "aws_api_gateway_authorizer", "name": "gateway_authorizer", "provider": "aws", "values": {"rest_api_id": "${var.not_given}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.stranger", "type": "aws_api_gateway_authorizer", "name": "stranger", "provider": "aws", "values": {"rest_api_id": "${var.not_given}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.gateway_authorizer", "type": "aws_api_gateway_authorizer", "name": "gateway_authorizer", "provider": "aws", "values": {"rest_api_id": "${var.not_given}"}, "managed": true}, {"address": "aws_api_gateway_authorizer.stranger_2", "type": "aws_api_gateway_authorizer", "name": "stranger_2", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.elsewhere.id}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_api_gateway_authorizer": [{"address": "aws_api_gateway_authorizer.gateway_authorizer", "type": "aws_api_gateway_authorizer", "name": "gateway_authorizer", "provider": "aws", "values": {"rest_api_id": "${aws_api_gateway_rest_api.gateway_rest_api.id}"}, "managed": true}, {"address": "aws_api_gateway_authorizer.stranger_2", "type": "aws_api_gateway_authorizer", "name": "stranger_2", "provider": "aws", "values": {"rest_api_id": "${var.not_given}"}, "managed": true}], "aws_api_gateway_rest_api": [{"address": "aws_api_gateway_rest_api.gateway_rest_api", "type": "aws_api_gateway_rest_api", "name": "gateway_rest_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
