package decree.aws.autoscaling.tags_test

import data.decree.aws.autoscaling.tags

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tags.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": [{}]}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": [{"key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": [{"key": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tags": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tags": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": [{"key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"tag": [{"key": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
