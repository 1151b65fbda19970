package decree.aws.s3.object_lock_test

import data.decree.aws.s3.object_lock

flagged(document) := addresses if {
	addresses := {finding.address | some finding in object_lock.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.stranger", "type": "aws_s3_bucket_object_lock_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_configuration": [{"object_lock_enabled": "other"}], "object_lock_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.bucket_object_lock_configuration", "type": "aws_s3_bucket_object_lock_configuration", "name": "bucket_object_lock_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.bucket_object_lock_configuration", "type": "aws_s3_bucket_object_lock_configuration", "name": "bucket_object_lock_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_object_lock_configuration.stranger_2", "type": "aws_s3_bucket_object_lock_configuration", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": "${var.not_given}", "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_configuration": [{"object_lock_enabled": "${var.not_given}"}], "object_lock_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_configuration": [{"object_lock_enabled": "other"}], "object_lock_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_configuration": [{"object_lock_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": "${var.not_given}", "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.stranger", "type": "aws_s3_bucket_object_lock_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "${var.not_given}"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.stranger", "type": "aws_s3_bucket_object_lock_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": false, "object_lock_configuration": [{"object_lock_enabled": "other"}]}, "managed": true}], "aws_s3_bucket_object_lock_configuration": [{"address": "aws_s3_bucket_object_lock_configuration.stranger", "type": "aws_s3_bucket_object_lock_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"object_lock_enabled": "${var.not_given}", "object_lock_configuration": [{"object_lock_enabled": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}
