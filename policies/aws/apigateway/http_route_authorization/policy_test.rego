package decree.aws.apigateway.http_route_authorization_test

import data.decree.aws.apigateway.http_route_authorization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_route_authorization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "other"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_violating_3 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "other"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_violating_4 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_violating_5 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.stranger", "type": "aws_apigatewayv2_api", "name": "stranger", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_violating_6 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "$connect", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "other", "authorization_type": "JWT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "other", "authorization_type": "AWS_IAM"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "other", "authorization_type": "CUSTOM"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "OPTIONS "}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}, {"address": "aws_apigatewayv2_api.stranger_2", "type": "aws_apigatewayv2_api", "name": "stranger_2", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "${var.not_given}", "route_key": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_route.route"}
}

test_unknown_4 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "${var.not_given}", "authorization_type": "JWT"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "other", "authorization_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"route_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "${var.not_given}"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "other"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "${var.not_given}", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "other"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "${var.not_given}", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {"protocol_type": "other"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "${var.not_given}", "route_key": "other", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "${var.not_given}", "api_id": "${aws_apigatewayv2_api.api.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.api", "type": "aws_apigatewayv2_api", "name": "api", "provider": "aws", "values": {}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "other", "api_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.stranger", "type": "aws_apigatewayv2_api", "name": "stranger", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "${var.not_given}", "route_key": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_apigatewayv2_api": [{"address": "aws_apigatewayv2_api.stranger", "type": "aws_apigatewayv2_api", "name": "stranger", "provider": "aws", "values": {"protocol_type": "WEBSOCKET"}, "managed": true}], "aws_apigatewayv2_route": [{"address": "aws_apigatewayv2_route.route", "type": "aws_apigatewayv2_route", "name": "route", "provider": "aws", "values": {"authorization_type": "other", "route_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
