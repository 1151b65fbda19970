package decree.aws.s3.access_point_public_access_block_test

import data.decree.aws.s3.access_point_public_access_block

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_point_public_access_block.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true, "block_public_acls": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "ignore_public_acls": true, "restrict_public_buckets": true, "block_public_policy": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "restrict_public_buckets": true, "ignore_public_acls": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true, "block_public_acls": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": "${var.not_given}", "ignore_public_acls": true, "restrict_public_buckets": true, "block_public_acls": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": "${var.not_given}", "restrict_public_buckets": true, "block_public_acls": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_violating_7 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": "${var.not_given}", "block_public_acls": false}]}, "managed": true}]}, "data": {}}) == {"aws_s3_access_point.access_point"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": "${var.not_given}", "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": "${var.not_given}", "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": "${var.not_given}", "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "ignore_public_acls": true, "restrict_public_buckets": true, "block_public_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "restrict_public_buckets": true, "ignore_public_acls": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": "${var.not_given}", "ignore_public_acls": true, "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": "${var.not_given}", "restrict_public_buckets": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_s3_access_point": [{"address": "aws_s3_access_point.access_point", "type": "aws_s3_access_point", "name": "access_point", "provider": "aws", "values": {"public_access_block_configuration": [{"block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
