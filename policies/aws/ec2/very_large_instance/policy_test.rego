package decree.aws.ec2.very_large_instance_test

import data.decree.aws.ec2.very_large_instance

flagged(document) := addresses if {
	addresses := {finding.address | some finding in very_large_instance.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "V~\"P*3bV.16xlarge"}, "managed": true, "tags": {}}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "V~\"P*3bV.metalHr39]!3b"}, "managed": true, "tags": {}}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "other"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "V~\"P*3bV.16xlarge", "tags": {"CostCenter": "set"}}, "managed": true, "tags": {"CostCenter": "set"}}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true, "tags": {}}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "V~\"P*3bV.16xlarge", "tags": {"CostCenter": "${var.not_given}"}}, "managed": true, "tags": {"CostCenter": "${var.not_given}"}}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
