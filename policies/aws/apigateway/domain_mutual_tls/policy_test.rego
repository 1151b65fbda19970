package decree.aws.apigateway.domain_mutual_tls_test

import data.decree.aws.apigateway.domain_mutual_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in domain_mutual_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_api_gateway_domain_name": [{"address": "aws_api_gateway_domain_name.gateway_domain_name", "type": "aws_api_gateway_domain_name", "name": "gateway_domain_name", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_api_gateway_domain_name.gateway_domain_name"}
}

test_complying_1 if {
	flagged({"resource": {"aws_api_gateway_domain_name": [{"address": "aws_api_gateway_domain_name.gateway_domain_name", "type": "aws_api_gateway_domain_name", "name": "gateway_domain_name", "provider": "aws", "values": {"mutual_tls_authentication": [{"truststore_uri": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_api_gateway_domain_name": [{"address": "aws_api_gateway_domain_name.gateway_domain_name", "type": "aws_api_gateway_domain_name", "name": "gateway_domain_name", "provider": "aws", "values": {"mutual_tls_authentication": [{"truststore_uri": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
