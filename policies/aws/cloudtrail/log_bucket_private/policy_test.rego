package decree.aws.cloudtrail.log_bucket_private_test

import data.decree.aws.cloudtrail.log_bucket_private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_bucket_private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "public-read-write"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read-write"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.stranger_2", "type": "aws_s3_bucket_acl", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_10 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}, {"address": "aws_s3_bucket.stranger_2", "type": "aws_s3_bucket", "name": "stranger_2", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.stranger", "type": "aws_s3_bucket_acl", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "acl": "public-read"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.stranger", "type": "aws_s3_bucket", "name": "stranger", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "public-read-write"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${var.not_given}", "acl": "public-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${var.not_given}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "public-read-write"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"s3_bucket_name": "${aws_s3_bucket.bucket.id}"}, "managed": true}], "aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${var.not_given}", "acl": "public-read-write"}, "managed": true}]}, "data": {}}) == set()
}
