package decree.aws.cloudwatch.watched_trail_changes_test

import data.decree.aws.cloudwatch.watched_trail_changes

flagged(document) := addresses if {
	addresses := {finding.address | some finding in watched_trail_changes.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudtrail.cloudtrail"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.stranger_2", "type": "aws_cloudwatch_log_metric_filter", "name": "stranger_2", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "UpdateTrail"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "UpdateTrail"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "DeleteTrail"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "DeleteTrail"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "${var.not_given}"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "${var.not_given}"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "${var.not_given}"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "${var.not_given}"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "${var.not_given}"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_cloudtrail": [{"address": "aws_cloudtrail.cloudtrail", "type": "aws_cloudtrail", "name": "cloudtrail", "provider": "aws", "values": {"cloud_watch_logs_group_arn": "set"}, "managed": true}], "aws_cloudwatch_log_metric_filter": [{"address": "aws_cloudwatch_log_metric_filter.log_metric_filter", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter", "provider": "aws", "values": {"pattern": "StopLogging"}, "managed": true}, {"address": "aws_cloudwatch_log_metric_filter.log_metric_filter_2", "type": "aws_cloudwatch_log_metric_filter", "name": "log_metric_filter_2", "provider": "aws", "values": {"pattern": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
