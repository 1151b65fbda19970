package decree.aws.s3.ignore_public_acls_test

import data.decree.aws.s3.ignore_public_acls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ignore_public_acls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"ignore_public_acls": false}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_public_access_block.bucket_public_access_block"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_public_access_block.bucket_public_access_block"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"ignore_public_acls": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"ignore_public_acls": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
