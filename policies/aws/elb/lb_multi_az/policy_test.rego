package decree.aws.elb.lb_multi_az_test

import data.decree.aws.elb.lb_multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lb_multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": "${var.not_given}", "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_complying_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": "${var.not_given}", "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["${var.not_given}"], "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_lb.lb"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "${var.not_given}"}], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["${var.not_given}"], "subnet_mapping": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_violating_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_alb.alb"}
}

test_unknown_8 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "${var.not_given}"}], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_alb": [{"address": "aws_alb.alb", "type": "aws_alb", "name": "alb", "provider": "aws", "values": {"subnet_mapping": [{"subnet_id": "set"}], "subnets": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["${var.not_given}"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "${var.not_given}"}, {"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["${var.not_given}"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "${var.not_given}"}, {"subnet_id": "set"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnets": ["set"], "subnet_mapping": [{"subnet_id": "set"}, {"subnet_id": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
