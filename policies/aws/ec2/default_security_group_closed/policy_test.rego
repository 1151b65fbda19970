package decree.aws.ec2.default_security_group_closed_test

import data.decree.aws.ec2.default_security_group_closed

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_security_group_closed.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": "set"}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": "set"}, "managed": true}]}, "data": {}}) == {"aws_default_security_group.security_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"ingress": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"egress": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
