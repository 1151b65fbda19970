package decree.aws.autoscaling.launch_configuration_public_ip_test

import data.decree.aws.autoscaling.launch_configuration_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_configuration_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": true}, "managed": true}]}, "data": {}}) == {"aws_launch_configuration.configuration"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_configuration": [{"address": "aws_launch_configuration.configuration", "type": "aws_launch_configuration", "name": "configuration", "provider": "aws", "values": {"associate_public_ip_address": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
