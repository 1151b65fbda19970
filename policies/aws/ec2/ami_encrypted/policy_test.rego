package decree.aws.ec2.ami_encrypted_test

import data.decree.aws.ec2.ami_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": false}]}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{}]}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": false}, {"encrypted": true}]}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_violating_5 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": false}, {"encrypted": false, "snapshot_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": false, "snapshot_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": "${var.not_given}"}, {"encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"ebs_block_device": [{"encrypted": "${var.not_given}"}, {"encrypted": false, "snapshot_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
