package decree.aws.s3.force_destroy_test

import data.decree.aws.s3.force_destroy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in force_destroy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"force_destroy": true}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"force_destroy": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"force_destroy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
