package decree.aws.autoscaling.launch_template_test

import data.decree.aws.autoscaling.launch_template

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"mixed_instances_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"launch_template": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"mixed_instances_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
