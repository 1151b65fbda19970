package decree.aws.ec2.instance_ebs_optimized_test

import data.decree.aws.ec2.instance_ebs_optimized

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_ebs_optimized.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": false, "instance_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": false}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "other", "ebs_optimized": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": false, "instance_type": "m5.~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": "${var.not_given}", "instance_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": false, "instance_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "${var.not_given}", "ebs_optimized": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "other", "ebs_optimized": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"instance_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"ebs_optimized": "${var.not_given}", "instance_type": "m5.~\"P*3b"}, "managed": true}]}, "data": {}}) == set()
}
