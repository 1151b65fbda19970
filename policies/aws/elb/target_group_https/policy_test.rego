package decree.aws.elb.target_group_https_test

import data.decree.aws.elb.target_group_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in target_group_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_lb_target_group.target_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb_target_group": [{"address": "aws_lb_target_group.target_group", "type": "aws_lb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "HTTP"}, "managed": true}]}, "data": {}}) == {"aws_alb_target_group.target_group"}
}

test_complying_3 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_alb_target_group": [{"address": "aws_alb_target_group.target_group", "type": "aws_alb_target_group", "name": "target_group", "provider": "aws", "values": {"protocol": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
