package decree.aws.s3.event_notifications_test

import data.decree.aws.s3.event_notifications

flagged(document) := addresses if {
	addresses := {finding.address | some finding in event_notifications.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.stranger", "type": "aws_s3_bucket_notification", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.bucket_notification", "type": "aws_s3_bucket_notification", "name": "bucket_notification", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.bucket_notification", "type": "aws_s3_bucket_notification", "name": "bucket_notification", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_notification.stranger_2", "type": "aws_s3_bucket_notification", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.bucket_notification", "type": "aws_s3_bucket_notification", "name": "bucket_notification", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.stranger", "type": "aws_s3_bucket_notification", "name": "stranger", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.bucket_notification", "type": "aws_s3_bucket_notification", "name": "bucket_notification", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}, {"address": "aws_s3_bucket_notification.stranger_2", "type": "aws_s3_bucket_notification", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}], "aws_s3_bucket_notification": [{"address": "aws_s3_bucket_notification.bucket_notification", "type": "aws_s3_bucket_notification", "name": "bucket_notification", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}, {"address": "aws_s3_bucket_notification.stranger_2", "type": "aws_s3_bucket_notification", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
