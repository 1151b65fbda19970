package decree.aws.elb.redirect_test

import data.decree.aws.elb.redirect

flagged(document) := addresses if {
	addresses := {finding.address | some finding in redirect.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.stranger_2", "type": "aws_lb_listener", "name": "stranger_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_8 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_9 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_10 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_11 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_12 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_13 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_14 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_15 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_16 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_17 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_18 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.stranger_2", "type": "aws_alb_listener", "name": "stranger_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_19 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_20 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_21 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_22 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.stranger", "type": "aws_lb_listener", "name": "stranger", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.stranger", "type": "aws_alb_listener", "name": "stranger", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_23 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_24 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_25 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_26 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_27 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_28 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_29 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.stranger_2", "type": "aws_lb_listener", "name": "stranger_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_30 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_31 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_32 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_33 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_34 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_35 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_36 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_37 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_38 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_39 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_40 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_alb_listener.stranger_2", "type": "aws_alb_listener", "name": "stranger_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_41 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_42 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "other"}]}]}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_43 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_44 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{}]}, "managed": true}, {"address": "aws_alb_listener.listener_2", "type": "aws_alb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_14 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_18 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_19 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_20 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.stranger", "type": "aws_lb_listener", "name": "stranger", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_21 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_22 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_23 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_24 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_25 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_26 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_alb_listener": [{"address": "aws_alb_listener.stranger", "type": "aws_alb_listener", "name": "stranger", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.elsewhere.id}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_alb.alb.id}", "protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "${var.not_given}"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "${var.not_given}"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "${var.not_given}"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${var.not_given}", "protocol": "HTTP"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "${var.not_given}"}, "managed": true}, {"address": "aws_lb_listener.listener_2", "type": "aws_lb_listener", "name": "listener_2", "provider": "aws", "values": {"load_balancer_arn": "${aws_lb.lb.id}", "protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}
