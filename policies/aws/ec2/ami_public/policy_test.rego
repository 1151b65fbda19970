package decree.aws.ec2.ami_public_test

import data.decree.aws.ec2.ami_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "all"}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "other"}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}"}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.stranger_2", "type": "aws_ami_launch_permission", "name": "stranger_2", "provider": "aws", "values": {"image_id": "${aws_ami.elsewhere.id}", "group": "all"}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.stranger", "type": "aws_ami_launch_permission", "name": "stranger", "provider": "aws", "values": {"image_id": "${aws_ami.elsewhere.id}", "group": "all"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${var.not_given}", "group": "all"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${var.not_given}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "${var.not_given}"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${var.not_given}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "${var.not_given}"}, "managed": true}, {"address": "aws_ami_launch_permission.launch_permission_2", "type": "aws_ami_launch_permission", "name": "launch_permission_2", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${var.not_given}", "group": "all"}, "managed": true}, {"address": "aws_ami_launch_permission.stranger_2", "type": "aws_ami_launch_permission", "name": "stranger_2", "provider": "aws", "values": {"image_id": "${aws_ami.elsewhere.id}", "group": "all"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${aws_ami.ami.id}", "group": "${var.not_given}"}, "managed": true}, {"address": "aws_ami_launch_permission.stranger_2", "type": "aws_ami_launch_permission", "name": "stranger_2", "provider": "aws", "values": {"image_id": "${aws_ami.elsewhere.id}", "group": "all"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}], "aws_ami_launch_permission": [{"address": "aws_ami_launch_permission.launch_permission", "type": "aws_ami_launch_permission", "name": "launch_permission", "provider": "aws", "values": {"image_id": "${var.not_given}", "group": "other"}, "managed": true}]}, "data": {}}) == set()
}
