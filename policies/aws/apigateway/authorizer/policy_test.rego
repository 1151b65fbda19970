package decree.aws.apigateway.authorizer_test

import data.decree.aws.apigateway.authorizer as policy
import data.decree.testing

test_method_with_authorizer_passes if _found([_method({"authorization": "AWS_IAM", "http_method": "GET"})]) == set()

test_method_without_authorizer_is_flagged if {
	flagged := {["aws_api_gateway_method.m", ["authorization"], "method has no authorizer"]}
	_found([_method({"authorization": "NONE", "http_method": "GET"})]) == flagged
	_found([_method({})]) == flagged
}

test_preflight_passes if {
	_found([_method({"authorization": "NONE", "http_method": "OPTIONS"})]) == set()
	_found([_route({"route_key": "OPTIONS /orders"})]) == set()
}

test_unknown_authorization_is_silent if {
	_found([_method({"authorization": "${var.a}", "http_method": "GET"})]) == set()
	_found([_method({"authorization": "NONE", "http_method": "${var.m}"})]) == set()
	_found([_route({"authorization_type": "${var.a}", "route_key": "GET /orders"})]) == set()
}

test_route_without_authorizer_is_flagged if {
	every key in ["GET /orders", "$connect"] {
		_found([_route({"route_key": key})]) == {[
			"aws_apigatewayv2_route.r",
			["authorization_type"],
			"route has no authorizer",
		]}
	}
}

test_route_with_authorizer_passes if {
	_found([_route({"route_key": "GET /orders", "authorization_type": "JWT"})]) == set()
}

test_message_of_a_websocket_passes if {
	message := _route({"route_key": "sendmessage", "api_id": "${aws_apigatewayv2_api.a.id}"})
	_found([message, _api("HTTP")]) == set()
	_found([_default_route, _api("WEBSOCKET")]) == set()
}

test_default_route_of_an_http_api_is_flagged if count(_found([_default_route, _api("HTTP")])) == 1

test_default_route_of_another_api_is_silent if {
	other := testing.resource("aws_apigatewayv2_api", "other", {"protocol_type": "HTTP"})
	_found([_default_route, other]) == set()
}

_method(values) := testing.resource("aws_api_gateway_method", "m", values)

_route(values) := testing.resource("aws_apigatewayv2_route", "r", values)

_default_route := _route({"route_key": "$default", "api_id": "${aws_apigatewayv2_api.a.id}"})

_api(protocol) := testing.resource("aws_apigatewayv2_api", "a", {"protocol_type": protocol})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
