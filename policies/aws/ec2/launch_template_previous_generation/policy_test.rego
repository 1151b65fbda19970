package decree.aws.ec2.launch_template_previous_generation_test

import data.decree.aws.ec2.launch_template_previous_generation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_previous_generation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"instance_type": "r3.~\"P*3b"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"instance_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
