package decree.aws.config.recorder_running_test

import data.decree.aws.config.recorder_running

flagged(document) := addresses if {
	addresses := {finding.address | some finding in recorder_running.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_3 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}"}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_4 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.stranger", "type": "aws_config_configuration_recorder_status", "name": "stranger", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.elsewhere.id}", "is_enabled": true}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_complying_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.stranger_2", "type": "aws_config_configuration_recorder_status", "name": "stranger_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.elsewhere.id}", "is_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${var.not_given}", "is_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.stranger", "type": "aws_config_configuration_recorder_status", "name": "stranger", "provider": "aws", "values": {"name": "${var.not_given}", "is_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${var.not_given}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": "${var.not_given}"}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${var.not_given}", "is_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}], "aws_config_configuration_recorder_status": [{"address": "aws_config_configuration_recorder_status.configuration_recorder_status", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": true}, "managed": true}, {"address": "aws_config_configuration_recorder_status.configuration_recorder_status_2", "type": "aws_config_configuration_recorder_status", "name": "configuration_recorder_status_2", "provider": "aws", "values": {"name": "${aws_config_configuration_recorder.configuration_recorder.id}", "is_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
