package decree.aws.ec2.ami_copy_encrypted_test

import data.decree.aws.ec2.ami_copy_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ami_copy_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": false}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ami_copy.copy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ami_copy": [{"address": "aws_ami_copy.copy", "type": "aws_ami_copy", "name": "copy", "provider": "aws", "values": {"encrypted": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
