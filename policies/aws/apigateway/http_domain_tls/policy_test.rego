package decree.aws.apigateway.http_domain_tls_test

import data.decree.aws.apigateway.http_domain_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_domain_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_apigatewayv2_domain_name": [{"address": "aws_apigatewayv2_domain_name.domain_name", "type": "aws_apigatewayv2_domain_name", "name": "domain_name", "provider": "aws", "values": {"domain_name_configuration": [{"security_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_domain_name.domain_name"}
}

test_violating_2 if {
	flagged({"resource": {"aws_apigatewayv2_domain_name": [{"address": "aws_apigatewayv2_domain_name.domain_name", "type": "aws_apigatewayv2_domain_name", "name": "domain_name", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_apigatewayv2_domain_name.domain_name"}
}

test_complying_1 if {
	flagged({"resource": {"aws_apigatewayv2_domain_name": [{"address": "aws_apigatewayv2_domain_name.domain_name", "type": "aws_apigatewayv2_domain_name", "name": "domain_name", "provider": "aws", "values": {"domain_name_configuration": [{"security_policy": "TLS_1_2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_apigatewayv2_domain_name": [{"address": "aws_apigatewayv2_domain_name.domain_name", "type": "aws_apigatewayv2_domain_name", "name": "domain_name", "provider": "aws", "values": {"domain_name_configuration": [{"security_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
