package decree.aws.elb.lb_cross_zone_test

import data.decree.aws.elb.lb_cross_zone

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lb_cross_zone.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "set", "enable_cross_zone_load_balancing": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "application"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": "${var.not_given}", "load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "set", "enable_cross_zone_load_balancing": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "application"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": "${var.not_given}", "load_balancer_type": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": false, "load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "enable_cross_zone_load_balancing": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "set", "enable_cross_zone_load_balancing": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "enable_cross_zone_load_balancing": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "set", "enable_cross_zone_load_balancing": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": "${var.not_given}", "load_balancer_type": "application"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"enable_cross_zone_load_balancing": "${var.not_given}", "load_balancer_type": "application"}, "managed": true}]}, "data": {}}) == set()
}
