package decree.aws.s3.replication_test

import data.decree.aws.s3.replication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in replication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.stranger", "type": "aws_s3_bucket_replication_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": [{"status": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration_2", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration_2", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration_2", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.stranger_2", "type": "aws_s3_bucket_replication_configuration", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}, {"status": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}, {"status": "other"}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration_2", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "Enabled"}, {}]}, "managed": true}, {"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration_2", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": [{"status": "Enabled"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": [{"status": "Enabled"}, {"status": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": [{"status": "Enabled"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"replication_configuration": [{"rules": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${var.not_given}", "rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.bucket_replication_configuration", "type": "aws_s3_bucket_replication_configuration", "name": "bucket_replication_configuration", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "rule": [{"status": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_replication_configuration": [{"address": "aws_s3_bucket_replication_configuration.stranger", "type": "aws_s3_bucket_replication_configuration", "name": "stranger", "provider": "aws", "values": {"bucket": "${var.not_given}", "rule": [{"status": "Enabled"}]}, "managed": true}]}, "data": {}}) == set()
}
