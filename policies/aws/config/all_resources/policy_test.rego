package decree.aws.config.all_resources_test

import data.decree.aws.config.all_resources

flagged(document) := addresses if {
	addresses := {finding.address | some finding in all_resources.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": true, "all_supported": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"all_supported": true, "include_global_resource_types": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_3 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"all_supported": true}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_complying_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"all_supported": true, "include_global_resource_types": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": true, "all_supported": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_violating_4 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": "${var.not_given}", "all_supported": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_recorder.configuration_recorder"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"all_supported": "${var.not_given}", "include_global_resource_types": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"all_supported": true, "include_global_resource_types": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_config_configuration_recorder": [{"address": "aws_config_configuration_recorder.configuration_recorder", "type": "aws_config_configuration_recorder", "name": "configuration_recorder", "provider": "aws", "values": {"recording_group": [{"include_global_resource_types": "${var.not_given}", "all_supported": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
