package decree.aws.cloudwatch.alarm_actions_test

import data.decree.aws.cloudwatch.alarm_actions

flagged(document) := addresses if {
	addresses := {finding.address | some finding in alarm_actions.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"actions_enabled": true}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_metric_alarm.metric_alarm"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "set", "actions_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_metric_alarm.metric_alarm"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "set", "actions_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"actions_enabled": true, "alarm_actions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_metric_alarm.metric_alarm"}
}

test_violating_3 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"actions_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_metric_alarm.metric_alarm"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "${var.not_given}", "actions_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "set", "actions_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_cloudwatch_metric_alarm": [{"address": "aws_cloudwatch_metric_alarm.metric_alarm", "type": "aws_cloudwatch_metric_alarm", "name": "metric_alarm", "provider": "aws", "values": {"alarm_actions": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
