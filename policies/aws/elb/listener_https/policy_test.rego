package decree.aws.elb.listener_https_test

import data.decree.aws.elb.listener_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in listener_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}], "type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "HTTPS"}], "type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"type": "redirect", "redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"type": "redirect"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_7 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}], "type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_8 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_9 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_10 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect"}]}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_complying_8 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "HTTPS"}], "type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"type": "redirect", "redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}, {"type": "redirect"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "default_action": [{"redirect": [{"protocol": "HTTPS"}], "type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}], "type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "default_action": [{"type": "redirect", "redirect": [{"protocol": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "default_action": [{"type": "redirect"}]}, "managed": true}]}, "data": {}}) == set()
}
