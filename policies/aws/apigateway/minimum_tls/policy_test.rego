package decree.aws.apigateway.minimum_tls_test

import data.decree.aws.apigateway.minimum_tls as policy
import data.decree.testing

test_new_tls_passes if _found([_resource({"security_policy": "TLS_1_2"})]) == set()

test_old_tls_is_flagged if _found([_resource({"security_policy": "TLS_1_0"})]) == _flagged

test_nothing_set_is_flagged if _found([_resource({})]) == _flagged

test_unknown_value_is_silent if _found([_resource({"security_policy": "${var.x}"})]) == set()

_flagged := {["aws_api_gateway_domain_name.r", ["security_policy"], "domain name accepts TLS 1.0"]}

_resource(values) := testing.resource("aws_api_gateway_domain_name", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
