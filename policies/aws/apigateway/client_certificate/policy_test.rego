package decree.aws.apigateway.client_certificate_test

import data.decree.aws.apigateway.client_certificate

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_certificate.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_stage.gateway_stage"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"client_certificate_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_stage": [{"address": "aws_api_gateway_stage.gateway_stage", "type": "aws_api_gateway_stage", "name": "gateway_stage", "provider": "aws", "values": {"client_certificate_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
