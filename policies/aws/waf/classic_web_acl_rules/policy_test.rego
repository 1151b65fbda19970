package decree.aws.waf.classic_web_acl_rules_test

import data.decree.aws.waf.classic_web_acl_rules

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_web_acl_rules.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_waf_web_acl": [{"address": "aws_waf_web_acl.web_acl", "type": "aws_waf_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_waf_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_waf_web_acl": [{"address": "aws_waf_web_acl.web_acl", "type": "aws_waf_web_acl", "name": "web_acl", "provider": "aws", "values": {"rules": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_waf_web_acl": [{"address": "aws_waf_web_acl.web_acl", "type": "aws_waf_web_acl", "name": "web_acl", "provider": "aws", "values": {"rules": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
