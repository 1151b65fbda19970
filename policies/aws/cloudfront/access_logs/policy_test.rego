package decree.aws.cloudfront.access_logs_test

import data.decree.aws.cloudfront.access_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.stranger", "type": "aws_cloudwatch_log_delivery_source", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_cloudfront_distribution.distribution"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"logging_config": [{"bucket": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"default_cache_behavior": [{"realtime_log_config_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.log_delivery_source", "type": "aws_cloudwatch_log_delivery_source", "name": "log_delivery_source", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.log_delivery_source", "type": "aws_cloudwatch_log_delivery_source", "name": "log_delivery_source", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}, {"address": "aws_cloudwatch_log_delivery_source.stranger_2", "type": "aws_cloudwatch_log_delivery_source", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"logging_config": [{"bucket": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {"default_cache_behavior": [{"realtime_log_config_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.stranger", "type": "aws_cloudwatch_log_delivery_source", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.log_delivery_source", "type": "aws_cloudwatch_log_delivery_source", "name": "log_delivery_source", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.log_delivery_source", "type": "aws_cloudwatch_log_delivery_source", "name": "log_delivery_source", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_cloudwatch_log_delivery_source.stranger_2", "type": "aws_cloudwatch_log_delivery_source", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudfront_distribution": [{"address": "aws_cloudfront_distribution.distribution", "type": "aws_cloudfront_distribution", "name": "distribution", "provider": "aws", "values": {}, "managed": true}], "aws_cloudwatch_log_delivery_source": [{"address": "aws_cloudwatch_log_delivery_source.log_delivery_source", "type": "aws_cloudwatch_log_delivery_source", "name": "log_delivery_source", "provider": "aws", "values": {"resource_arn": "${aws_cloudfront_distribution.distribution.id}"}, "managed": true}, {"address": "aws_cloudwatch_log_delivery_source.stranger_2", "type": "aws_cloudwatch_log_delivery_source", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
