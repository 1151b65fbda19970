package decree.aws.ec2.ami_paravirtual_test

import data.decree.aws.ec2.ami_paravirtual

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_paravirtual.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"virtualization_type": "paravirtual"}, "managed": true}]}, "data": {}}) == {"aws_ami.ami"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"virtualization_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami": [{"address": "aws_ami.ami", "type": "aws_ami", "name": "ami", "provider": "aws", "values": {"virtualization_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
