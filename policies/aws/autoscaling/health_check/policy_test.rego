package decree.aws.autoscaling.health_check_test

import data.decree.aws.autoscaling.health_check

flagged(document) := addresses if {
	addresses := {finding.address | some finding in health_check.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "other", "load_balancers": "set"}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "set"}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "other", "target_group_arns": "set"}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "set", "health_check_type": "ELB"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "${var.not_given}", "load_balancers": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "other", "load_balancers": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "${var.not_given}", "health_check_type": "ELB"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "set", "health_check_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "${var.not_given}", "target_group_arns": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "other", "target_group_arns": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"health_check_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
