package decree.aws.rds.snapshot_copy_public_test

import data.decree.aws.rds.snapshot_copy_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in snapshot_copy_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_snapshot_copy": [{"address": "aws_db_snapshot_copy.snapshot_copy", "type": "aws_db_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"shared_accounts": ["all"]}, "managed": true}]}, "data": {}}) == {"aws_db_snapshot_copy.snapshot_copy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_snapshot_copy": [{"address": "aws_db_snapshot_copy.snapshot_copy", "type": "aws_db_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"shared_accounts": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_snapshot_copy": [{"address": "aws_db_snapshot_copy.snapshot_copy", "type": "aws_db_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_snapshot_copy": [{"address": "aws_db_snapshot_copy.snapshot_copy", "type": "aws_db_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"shared_accounts": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_snapshot_copy": [{"address": "aws_db_snapshot_copy.snapshot_copy", "type": "aws_db_snapshot_copy", "name": "snapshot_copy", "provider": "aws", "values": {"shared_accounts": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
