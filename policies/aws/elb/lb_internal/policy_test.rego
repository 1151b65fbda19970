package decree.aws.elb.lb_internal_test

import data.decree.aws.elb.lb_internal

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lb_internal.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": false}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": false}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
