package decree.aws.glue.security_configuration_encryption_test

import data.decree.aws.glue.security_configuration_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_configuration_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}], "cloudwatch_encryption": [{"cloudwatch_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_2 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_3 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_4 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_5 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_6 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-S3"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}], "cloudwatch_encryption": [{"cloudwatch_encryption_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_7 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "${var.not_given}"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}], "cloudwatch_encryption": [{"cloudwatch_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_violating_8 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "${var.not_given}"}], "cloudwatch_encryption": [{"cloudwatch_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_security_configuration.security_configuration"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "${var.not_given}"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "${var.not_given}"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_glue_security_configuration": [{"address": "aws_glue_security_configuration.security_configuration", "type": "aws_glue_security_configuration", "name": "security_configuration", "provider": "aws", "values": {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
