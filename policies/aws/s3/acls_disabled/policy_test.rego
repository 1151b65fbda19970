package decree.aws.s3.acls_disabled_test

import data.decree.aws.s3.acls_disabled

flagged(document) := addresses if {
	addresses := {finding.address | some finding in acls_disabled.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket_ownership_controls": [{"address": "aws_s3_bucket_ownership_controls.bucket_ownership_controls", "type": "aws_s3_bucket_ownership_controls", "name": "bucket_ownership_controls", "provider": "aws", "values": {"rule": [{"object_ownership": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_ownership_controls.bucket_ownership_controls"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_ownership_controls": [{"address": "aws_s3_bucket_ownership_controls.bucket_ownership_controls", "type": "aws_s3_bucket_ownership_controls", "name": "bucket_ownership_controls", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_ownership_controls.bucket_ownership_controls"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket_ownership_controls": [{"address": "aws_s3_bucket_ownership_controls.bucket_ownership_controls", "type": "aws_s3_bucket_ownership_controls", "name": "bucket_ownership_controls", "provider": "aws", "values": {"rule": [{"object_ownership": "BucketOwnerEnforced"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket_ownership_controls": [{"address": "aws_s3_bucket_ownership_controls.bucket_ownership_controls", "type": "aws_s3_bucket_ownership_controls", "name": "bucket_ownership_controls", "provider": "aws", "values": {"rule": [{"object_ownership": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
