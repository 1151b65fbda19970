package decree.aws.ec2.spot_instance_volumes_encrypted_test

import data.decree.aws.ec2.spot_instance_volumes_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in spot_instance_volumes_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": false}]}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_violating_2 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_violating_3 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": false}]}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_violating_4 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{}]}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_violating_5 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": false}, {"encrypted": true}]}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_violating_6 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": false}, {"encrypted": false, "snapshot_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_complying_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": false, "snapshot_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"root_block_device": [{"encrypted": true}], "ebs_block_device": [{"encrypted": "${var.not_given}"}, {"encrypted": true}]}, "managed": true}]}, "data": {}}) == set()
}
