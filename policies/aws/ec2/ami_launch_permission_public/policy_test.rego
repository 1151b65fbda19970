package decree.aws.ec2.ami_launch_permission_public_test

import data.decree.aws.ec2.ami_launch_permission_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_launch_permission_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"group": "all"}, "managed": true}]}, "data": {}}) == {"aws_ami_launch_permission.launch_permission"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"group": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
