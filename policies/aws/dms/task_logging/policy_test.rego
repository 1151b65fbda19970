package decree.aws.dms.task_logging_test

import data.decree.aws.dms.task_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in task_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_task.replication_task"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":false}]}"}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_task.replication_task"}
}

test_violating_3 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{}]}"}, "managed": true}]}, "data": {}}) == {"aws_dms_replication_task.replication_task"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":true}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":true},{\"EnableLogging\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":true},{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[\"${var.not_given}\",{\"EnableLogging\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":\"${var.not_given}\"},{\"EnableLogging\":false}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":true},\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":true},{\"EnableLogging\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[\"${var.not_given}\",{}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_dms_replication_task": [{"address": "aws_dms_replication_task.replication_task", "type": "aws_dms_replication_task", "name": "replication_task", "provider": "aws", "values": {"replication_task_settings": "{\"Logging\":[{\"EnableLogging\":\"${var.not_given}\"},{}]}"}, "managed": true}]}, "data": {}}) == set()
}
