package decree.aws.waf.web_acl_log4j_test

import data.decree.aws.waf.web_acl_log4j

flagged(document) := addresses if {
	addresses := {finding.address | some finding in web_acl_log4j.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{}]}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}], "override_action": [{"count": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}, {"statement": [{"managed_rule_group_statement": [{"name": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}, {"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}], "override_action": [{"count": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}], "override_action": [{"count": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "${var.not_given}"}]}]}, {"statement": [{"managed_rule_group_statement": [{"name": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": [{"statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}, {"statement": [{"managed_rule_group_statement": [{"name": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
