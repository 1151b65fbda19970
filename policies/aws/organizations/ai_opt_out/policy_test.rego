package decree.aws.organizations.ai_opt_out_test

import data.decree.aws.organizations.ai_opt_out

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ai_opt_out.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "AISERVICES_OPT_OUT_POLICY", "content": "other"}, "managed": true}]}, "data": {}}) == {"aws_organizations_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "AISERVICES_OPT_OUT_POLICY", "content": "\"optIn\""}, "managed": true}]}, "data": {}}) == {"aws_organizations_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"content": "other", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"content": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "AISERVICES_OPT_OUT_POLICY", "content": "optOut"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "${var.not_given}", "content": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "AISERVICES_OPT_OUT_POLICY", "content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"content": "${var.not_given}", "type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"content": "other", "type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "${var.not_given}", "content": "\"optIn\""}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_organizations_policy": [{"address": "aws_organizations_policy.policy", "type": "aws_organizations_policy", "name": "policy", "provider": "aws", "values": {"type": "${var.not_given}", "content": "optOut"}, "managed": true}]}, "data": {}}) == set()
}
