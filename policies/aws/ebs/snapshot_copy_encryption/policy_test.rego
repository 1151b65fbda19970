package decree.aws.ebs.snapshot_copy_encryption_test

import data.decree.aws.ebs.snapshot_copy_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in snapshot_copy_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ebs_snapshot_copy": [{"address": "aws_ebs_snapshot_copy.snapshot_copy", "type": "aws_ebs_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_ebs_snapshot_copy.snapshot_copy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ebs_snapshot_copy": [{"address": "aws_ebs_snapshot_copy.snapshot_copy", "type": "aws_ebs_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ebs_snapshot_copy.snapshot_copy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ebs_snapshot_copy": [{"address": "aws_ebs_snapshot_copy.snapshot_copy", "type": "aws_ebs_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ebs_snapshot_copy": [{"address": "aws_ebs_snapshot_copy.snapshot_copy", "type": "aws_ebs_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
