package decree.aws.s3.mfa_delete_test

import data.decree.aws.s3.mfa_delete

flagged(document) := addresses if {
	addresses := {finding.address | some finding in mfa_delete.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket_versioning": [{"address": "aws_s3_bucket_versioning.bucket_versioning", "type": "aws_s3_bucket_versioning", "name": "bucket_versioning", "provider": "aws", "values": {"versioning_configuration": [{"mfa_delete": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_versioning.bucket_versioning"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_versioning": [{"address": "aws_s3_bucket_versioning.bucket_versioning", "type": "aws_s3_bucket_versioning", "name": "bucket_versioning", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_versioning.bucket_versioning"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket_versioning": [{"address": "aws_s3_bucket_versioning.bucket_versioning", "type": "aws_s3_bucket_versioning", "name": "bucket_versioning", "provider": "aws", "values": {"versioning_configuration": [{"mfa_delete": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket_versioning": [{"address": "aws_s3_bucket_versioning.bucket_versioning", "type": "aws_s3_bucket_versioning", "name": "bucket_versioning", "provider": "aws", "values": {"versioning_configuration": [{"mfa_delete": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
