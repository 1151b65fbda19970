package decree.aws.datasync.task_logging_test

import data.decree.aws.datasync.task_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in task_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"options": [{"log_level": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_datasync_task.task"}
}

test_violating_2 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "set", "options": [{"log_level": "OFF"}]}, "managed": true}]}, "data": {}}) == {"aws_datasync_task.task"}
}

test_complying_1 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "set", "options": [{"log_level": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"options": [{"log_level": "other"}], "cloudwatch_log_group_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_datasync_task.task"}
}

test_violating_3 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"options": [{"log_level": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_datasync_task.task"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "${var.not_given}", "options": [{"log_level": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "set", "options": [{"log_level": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_datasync_task": [{"address": "aws_datasync_task.task", "type": "aws_datasync_task", "name": "task", "provider": "aws", "values": {"cloudwatch_log_group_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
