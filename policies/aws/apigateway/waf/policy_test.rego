package decree.aws.apigateway.waf_test

import data.decree.aws.apigateway.waf as policy
import data.decree.testing

test_stage_with_web_acl_passes if {
	_found([_stage, _association("aws_wafv2_web_acl_association", "${aws_api_gateway_stage.s.arn}")]) == set()
	_found([_stage, _association("aws_wafregional_web_acl_association", "${aws_api_gateway_stage.s.arn}")]) == set()
}

test_stage_without_web_acl_is_flagged if {
	other := _association("aws_wafv2_web_acl_association", "${aws_lb.web.arn}")
	_found([_stage, other]) == {["aws_api_gateway_stage.s", [], "stage has no web ACL"]}
}

test_association_of_something_unknown_is_silent if {
	_found([_stage, _association("aws_wafv2_web_acl_association", "${var.protected}")]) == set()
}

_stage := testing.resource("aws_api_gateway_stage", "s", {})

_association(type, arn) := testing.resource(type, "a", {"resource_arn": arn})

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
