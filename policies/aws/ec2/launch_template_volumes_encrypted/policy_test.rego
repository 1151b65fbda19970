package decree.aws.ec2.launch_template_volumes_encrypted_test

import data.decree.aws.ec2.launch_template_volumes_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_volumes_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "set"}, {"ebs": [{"encrypted": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "set"}, {"ebs": [{"encrypted": "true"}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "set"}, {"ebs": [{"snapshot_id": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_5 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "set"}, {"ebs": [{"encrypted": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_6 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": [{"encrypted": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_violating_7 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": [{"encrypted": false}]}, {"ebs": [{"encrypted": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": [{"encrypted": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": [{"encrypted": "true"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": [{"snapshot_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "${var.not_given}"}, {"ebs": [{"encrypted": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "${var.not_given}"}, {"ebs": [{"encrypted": "true"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"block_device_mappings": [{"ebs": "${var.not_given}"}, {"ebs": [{"snapshot_id": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}
