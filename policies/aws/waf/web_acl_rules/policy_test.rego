package decree.aws.waf.web_acl_rules_test

import data.decree.aws.waf.web_acl_rules

flagged(document) := addresses if {
	addresses := {finding.address | some finding in web_acl_rules.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_violating_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.stranger", "type": "aws_wafv2_web_acl_rule_group_association", "name": "stranger", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_wafv2_web_acl.web_acl"}
}

test_complying_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule_json": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.web_acl_rule_group_association", "type": "aws_wafv2_web_acl_rule_group_association", "name": "web_acl_rule_group_association", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.stranger_2", "type": "aws_wafv2_web_acl_rule_group_association", "name": "stranger_2", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_rule_group_association.web_acl_rule_group_association", "type": "aws_wafv2_web_acl_rule_group_association", "name": "web_acl_rule_group_association", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {"rule_json": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.stranger", "type": "aws_wafv2_web_acl_rule_group_association", "name": "stranger", "provider": "aws", "values": {"web_acl_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.web_acl_rule_group_association", "type": "aws_wafv2_web_acl_rule_group_association", "name": "web_acl_rule_group_association", "provider": "aws", "values": {"web_acl_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.stranger_2", "type": "aws_wafv2_web_acl_rule_group_association", "name": "stranger_2", "provider": "aws", "values": {"web_acl_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_wafv2_web_acl_rule_group_association.web_acl_rule_group_association", "type": "aws_wafv2_web_acl_rule_group_association", "name": "web_acl_rule_group_association", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.web_acl.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_wafv2_web_acl": [{"address": "aws_wafv2_web_acl.web_acl", "type": "aws_wafv2_web_acl", "name": "web_acl", "provider": "aws", "values": {}, "managed": true}], "aws_wafv2_web_acl_rule_group_association": [{"address": "aws_wafv2_web_acl_rule_group_association.stranger_2", "type": "aws_wafv2_web_acl_rule_group_association", "name": "stranger_2", "provider": "aws", "values": {"web_acl_arn": "${aws_wafv2_web_acl.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_rule_group_association.web_acl_rule_group_association", "type": "aws_wafv2_web_acl_rule_group_association", "name": "web_acl_rule_group_association", "provider": "aws", "values": {"web_acl_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
