package decree.aws.elb.listener_tls13_test

import data.decree.aws.elb.listener_tls13

flagged(document) := addresses if {
	addresses := {finding.address | some finding in listener_tls13.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "TLS", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS"}, "managed": true}]}, "data": {}}) == {"aws_lb_listener.listener"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "TLS13"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_5 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "TLS", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_violating_6 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS"}, "managed": true}]}, "data": {}}) == {"aws_alb_listener.listener"}
}

test_complying_4 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "TLS13"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "ssl_policy": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "HTTPS", "ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "${var.not_given}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other", "protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "${var.not_given}", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb_listener": [{"address": "aws_alb_listener.listener", "type": "aws_alb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "other", "protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "TLS", "ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lb_listener": [{"address": "aws_lb_listener.listener", "type": "aws_lb_listener", "name": "listener", "provider": "aws", "values": {"protocol": "${var.not_given}", "ssl_policy": "TLS13"}, "managed": true}]}, "data": {}}) == set()
}
