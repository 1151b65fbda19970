package decree.aws.autoscaling.launch_configuration_previous_generation_test

import data.decree.aws.autoscaling.launch_configuration_previous_generation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_configuration_previous_generation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"instance_type": "r3.~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_launch_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"instance_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
