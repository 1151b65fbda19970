package decree.aws.elb.target_group_health_check_test

import data.decree.aws.elb.target_group_health_check

flagged(document) := addresses if {
	addresses := {finding.address | some finding in target_group_health_check.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_lb_target_group.target_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTPS"}, "managed": true}]}, "data": {}}) == {"aws_lb_target_group.target_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP", "health_check": [{"path": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP", "health_check": [{"path": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb_target_group.target_group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTPS"}, "managed": true}]}, "data": {}}) == {"aws_alb_target_group.target_group"}
}

test_complying_4 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP", "health_check": [{"path": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP", "health_check": [{"path": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}", "health_check": [{"path": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}", "health_check": [{"path": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
