package decree.aws.s3.cors_any_origin_test

import data.decree.aws.s3.cors_any_origin

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cors_any_origin.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}, {"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration_2", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}, {"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration_2", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}, {"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration_2", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_10 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}, {"address": "aws_s3_bucket_cors_configuration.stranger_2", "type": "aws_s3_bucket_cors_configuration", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.stranger", "type": "aws_s3_bucket_cors_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${var.not_given}", "cors_rule": [{"allowed_origins": ["*"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${var.not_given}", "cors_rule": [{"allowed_origins": ["*"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_cors_configuration": [{"address": "aws_s3_bucket_cors_configuration.bucket_cors_configuration", "type": "aws_s3_bucket_cors_configuration", "name": "bucket_cors_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "cors_rule": [{"allowed_origins": ["${var.not_given}"]}, {"allowed_origins": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}
