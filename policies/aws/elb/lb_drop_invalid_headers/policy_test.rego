package decree.aws.elb.lb_drop_invalid_headers_test

import data.decree.aws.elb.lb_drop_invalid_headers

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lb_drop_invalid_headers.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": false}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "drop_invalid_header_fields": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "gateway"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": "${var.not_given}", "load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_5 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_6 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": false}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "drop_invalid_header_fields": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "gateway"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": "${var.not_given}", "load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"drop_invalid_header_fields": false, "load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "drop_invalid_header_fields": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "drop_invalid_header_fields": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "drop_invalid_header_fields": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "drop_invalid_header_fields": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": "${var.not_given}", "load_balancer_type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"drop_invalid_header_fields": "${var.not_given}", "load_balancer_type": "gateway"}, "managed": true}]}, "data": {}}) == set()
}
