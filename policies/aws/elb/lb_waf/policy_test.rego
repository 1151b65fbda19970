package decree.aws.elb.lb_waf_test

import data.decree.aws.elb.lb_waf

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lb_waf.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": false}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger_2", "type": "aws_wafv2_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger_2", "type": "aws_wafregional_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}, {"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": false, "load_balancer_type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": false, "load_balancer_type": "gateway"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_6 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_7 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_9 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": false}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_10 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger_2", "type": "aws_wafv2_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}, {"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger_2", "type": "aws_wafregional_web_acl_association", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}, {"address": "aws_wafregional_web_acl_association.web_acl_association", "type": "aws_wafregional_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": false, "load_balancer_type": "network"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"internal": false, "load_balancer_type": "gateway"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.web_acl_association", "type": "aws_wafv2_web_acl_association", "name": "web_acl_association", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafv2_web_acl_association": [{"address": "aws_wafv2_web_acl_association.stranger", "type": "aws_wafv2_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": "${var.not_given}"}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "other", "internal": false}, "managed": true}], "aws_wafregional_web_acl_association": [{"address": "aws_wafregional_web_acl_association.stranger", "type": "aws_wafregional_web_acl_association", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"internal": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"load_balancer_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
