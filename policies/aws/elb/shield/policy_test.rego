package decree.aws.elb.shield_test

import data.decree.aws.elb.shield

flagged(document) := addresses if {
	addresses := {finding.address | some finding in shield.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_lb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_lb.lb.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.stranger", "type": "aws_shield_protection", "name": "stranger", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${aws_alb.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}], "aws_shield_protection": [{"address": "aws_shield_protection.protection", "type": "aws_shield_protection", "name": "protection", "provider": "aws", "values": {"resource_arn": "${aws_alb.alb.id}"}, "managed": true}, {"address": "aws_shield_protection.stranger_2", "type": "aws_shield_protection", "name": "stranger_2", "provider": "aws", "values": {"resource_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
