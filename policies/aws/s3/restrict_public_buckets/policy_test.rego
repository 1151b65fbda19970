package decree.aws.s3.restrict_public_buckets_test

import data.decree.aws.s3.restrict_public_buckets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in restrict_public_buckets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"restrict_public_buckets": false}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_public_access_block.bucket_public_access_block"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_public_access_block.bucket_public_access_block"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"restrict_public_buckets": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket_public_access_block": [{"address": "aws_s3_bucket_public_access_block.bucket_public_access_block", "type": "aws_s3_bucket_public_access_block", "name": "bucket_public_access_block", "provider": "aws", "values": {"restrict_public_buckets": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
