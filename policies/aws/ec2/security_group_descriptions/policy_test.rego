package decree.aws.ec2.security_group_descriptions_test

import data.decree.aws.ec2.security_group_descriptions

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_group_descriptions.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{}, {"description": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_violating_4 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{}, {"description": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_security_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"description": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"egress": [{"description": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_security_group_rule.group_rule"}
}

test_complying_4 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"description": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_security_group_rule": [{"address": "aws_security_group_rule.group_rule", "type": "aws_security_group_rule", "name": "group_rule", "provider": "aws", "values": {"description": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_ingress_rule.security_group_ingress_rule"}
}

test_complying_5 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"description": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_vpc_security_group_ingress_rule": [{"address": "aws_vpc_security_group_ingress_rule.security_group_ingress_rule", "type": "aws_vpc_security_group_ingress_rule", "name": "security_group_ingress_rule", "provider": "aws", "values": {"description": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc_security_group_egress_rule.security_group_egress_rule"}
}

test_complying_6 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"description": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_vpc_security_group_egress_rule": [{"address": "aws_vpc_security_group_egress_rule.security_group_egress_rule", "type": "aws_vpc_security_group_egress_rule", "name": "security_group_egress_rule", "provider": "aws", "values": {"description": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"ingress": [{"description": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
