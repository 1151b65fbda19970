package decree.aws.ec2.gpu_instance_owner_test

import data.decree.aws.ec2.gpu_instance_owner

flagged(document) := addresses if {
	addresses := {finding.address | some finding in gpu_instance_owner.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "inflength.*3"}, "managed": true, "tags": {}}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "other"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "inflength.*3", "tags": {"Owner": "set"}}, "managed": true, "tags": {"Owner": "set"}}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "inflength.*3", "tags": {"Owner": "${var.not_given}"}}, "managed": true, "tags": {"Owner": "${var.not_given}"}}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
