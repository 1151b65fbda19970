package decree.aws.efs.backup_policy_test

import data.decree.aws.efs.backup_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"backup_policy": [{"status": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_efs_backup_policy.backup_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_backup_policy.backup_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"backup_policy": [{"status": "ENABLED"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"backup_policy": [{"status": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
