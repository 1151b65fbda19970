package decree.aws.ec2.gpu_spot_owner_test

import data.decree.aws.ec2.gpu_spot_owner

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gpu_spot_owner.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"instance_type": "inflength.*3"}, "managed": true, "tags": {}}]}, "data": {}}) == {"aws_spot_instance_request.instance_request"}
}

test_complying_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"instance_type": "other"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"instance_type": "inflength.*3", "tags": {"Owner": "set"}}, "managed": true, "tags": {"Owner": "set"}}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {"instance_type": "inflength.*3", "tags": {"Owner": "${var.not_given}"}}, "managed": true, "tags": {"Owner": "${var.not_given}"}}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_spot_instance_request": [{"address": "aws_spot_instance_request.instance_request", "type": "aws_spot_instance_request", "name": "instance_request", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
