package decree.aws.s3.table_bucket_encryption_test

import data.decree.aws.s3.table_bucket_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in table_bucket_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3tables_table_bucket": [{"address": "aws_s3tables_table_bucket.table_bucket", "type": "aws_s3tables_table_bucket", "name": "table_bucket", "provider": "aws", "values": {"encryption_configuration": {"sse_algorithm": "other"}}, "managed": true}]}, "data": {}}) == {"aws_s3tables_table_bucket.table_bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3tables_table_bucket": [{"address": "aws_s3tables_table_bucket.table_bucket", "type": "aws_s3tables_table_bucket", "name": "table_bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3tables_table_bucket.table_bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3tables_table_bucket": [{"address": "aws_s3tables_table_bucket.table_bucket", "type": "aws_s3tables_table_bucket", "name": "table_bucket", "provider": "aws", "values": {"encryption_configuration": {"sse_algorithm": "aws:kms"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3tables_table_bucket": [{"address": "aws_s3tables_table_bucket.table_bucket", "type": "aws_s3tables_table_bucket", "name": "table_bucket", "provider": "aws", "values": {"encryption_configuration": {"sse_algorithm": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
