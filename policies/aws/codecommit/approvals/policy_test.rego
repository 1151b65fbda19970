package decree.aws.codecommit.approvals_test

import data.decree.aws.codecommit.approvals

flagged(document) := addresses if {
	addresses := {finding.address | some finding in approvals.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_codecommit_approval_rule_template.approval_rule_template"}
}

test_violating_2 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":1}]}"}, "managed": true}]}, "data": {}}) == {"aws_codecommit_approval_rule_template.approval_rule_template"}
}

test_violating_3 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":\"1\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_codecommit_approval_rule_template.approval_rule_template"}
}

test_violating_4 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{}]}"}, "managed": true}]}, "data": {}}) == {"aws_codecommit_approval_rule_template.approval_rule_template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":2}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":\"2\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":2},{\"NumberOfApprovalsNeeded\":1}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":2},{\"NumberOfApprovalsNeeded\":\"1\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":2},{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_codecommit_approval_rule_template": [{"address": "aws_codecommit_approval_rule_template.approval_rule_template", "type": "aws_codecommit_approval_rule_template", "name": "approval_rule_template", "provider": "aws", "values": {"content": "{\"Statements\":[{\"NumberOfApprovalsNeeded\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}
