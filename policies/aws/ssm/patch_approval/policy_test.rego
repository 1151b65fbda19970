package decree.aws.ssm.patch_approval_test

import data.decree.aws.ssm.patch_approval

flagged(document) := addresses if {
	addresses := {finding.address | some finding in patch_approval.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": 8}]}, "managed": true}]}, "data": {}}) == {"aws_ssm_patch_baseline.patch_baseline"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": "8"}]}, "managed": true}]}, "data": {}}) == {"aws_ssm_patch_baseline.patch_baseline"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{}]}, "managed": true}]}, "data": {}}) == {"aws_ssm_patch_baseline.patch_baseline"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": 8}, {"approve_after_days": 7}]}, "managed": true}]}, "data": {}}) == {"aws_ssm_patch_baseline.patch_baseline"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": 8}, {"approve_after_days": "7"}]}, "managed": true}]}, "data": {}}) == {"aws_ssm_patch_baseline.patch_baseline"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": 7}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": "7"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": "${var.not_given}"}, {"approve_after_days": 7}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ssm_patch_baseline": [{"address": "aws_ssm_patch_baseline.patch_baseline", "type": "aws_ssm_patch_baseline", "name": "patch_baseline", "provider": "aws", "values": {"approval_rule": [{"approve_after_days": "${var.not_given}"}, {"approve_after_days": "7"}]}, "managed": true}]}, "data": {}}) == set()
}
