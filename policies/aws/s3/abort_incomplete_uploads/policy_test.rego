package decree.aws.s3.abort_incomplete_uploads_test

import data.decree.aws.s3.abort_incomplete_uploads

flagged(document) := addresses if {
	addresses := {finding.address | some finding in abort_incomplete_uploads.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"abort_incomplete_multipart_upload": [{"days_after_initiation": 1}], "status": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 0}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": "0"}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": "1"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}, {"abort_incomplete_multipart_upload": [{"days_after_initiation": 1}], "status": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}, {"abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}, {"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 0}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}, {"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": "0"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}, {"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "${var.not_given}", "abort_incomplete_multipart_upload": [{"days_after_initiation": 1}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket_lifecycle_configuration": [{"address": "aws_s3_bucket_lifecycle_configuration.bucket_lifecycle_configuration", "type": "aws_s3_bucket_lifecycle_configuration", "name": "bucket_lifecycle_configuration", "provider": "aws", "values": {"rule": [{"abort_incomplete_multipart_upload": [{"days_after_initiation": 1}], "status": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
