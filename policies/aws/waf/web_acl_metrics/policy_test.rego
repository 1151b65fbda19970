package decree.aws.waf.web_acl_metrics_test

import data.decree.aws.waf.web_acl_metrics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in web_acl_metrics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"visibility_config": [{"cloudwatch_metrics_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"visibility_config": [{"cloudwatch_metrics_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"visibility_config": [{"cloudwatch_metrics_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
