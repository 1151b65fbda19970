package decree.aws.cloudtrail.log_bucket_logging_test

import data.decree.aws.cloudtrail.log_bucket_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_bucket_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.stranger", "type": "aws_s3_bucket_logging", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_s3_bucket.stranger_2", "type": "aws_s3_bucket", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_logging.stranger_2", "type": "aws_s3_bucket_logging", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"logging": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.stranger", "type": "aws_s3_bucket", "name": "stranger", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.stranger", "type": "aws_s3_bucket_logging", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.stranger", "type": "aws_s3_bucket_logging", "name": "stranger", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}, {"address": "aws_s3_bucket.stranger_2", "type": "aws_s3_bucket", "name": "stranger_2", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_logging.stranger_2", "type": "aws_s3_bucket_logging", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}, {"address": "aws_s3_bucket_logging.stranger_2", "type": "aws_s3_bucket_logging", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_logging": [{"address": "aws_s3_bucket_logging.bucket_logging", "type": "aws_s3_bucket_logging", "name": "bucket_logging", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_logging.stranger_2", "type": "aws_s3_bucket_logging", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
