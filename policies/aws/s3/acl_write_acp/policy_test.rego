package decree.aws.s3.acl_write_acp_test

import data.decree.aws.s3.acl_write_acp

flagged(document) := addresses if {
	addresses := {finding.address | some finding in acl_write_acp.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["WRITE_ACP"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["WRITE_ACP"]}, {"permissions": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["WRITE_ACP"]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{"permission": "WRITE_ACP"}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_acl.bucket_acl"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{"permission": "WRITE_ACP"}, {"permission": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_acl.bucket_acl"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{"permission": "WRITE_ACP"}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_acl.bucket_acl"}
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{"permission": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"access_control_policy": [{"grant": [{"permission": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["${var.not_given}"]}, {"permissions": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"grant": [{"permissions": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
