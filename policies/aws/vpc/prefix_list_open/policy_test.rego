package decree.aws.vpc.prefix_list_open_test

import data.decree.aws.vpc.prefix_list_open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in prefix_list_open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"aws_ec2_managed_prefix_list.managed_prefix_list"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "::/0"}]}, "managed": true}]}, "data": {}}) == {"aws_ec2_managed_prefix_list.managed_prefix_list"}
}

test_violating_3 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "0.0.0.0/0"}, {"cidr": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ec2_managed_prefix_list.managed_prefix_list"}
}

test_violating_4 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "0.0.0.0/0"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_ec2_managed_prefix_list.managed_prefix_list"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "${var.not_given}"}, {"cidr": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ec2_managed_prefix_list": [{"address": "aws_ec2_managed_prefix_list.managed_prefix_list", "type": "aws_ec2_managed_prefix_list", "name": "managed_prefix_list", "provider": "aws", "values": {"entry": [{"cidr": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
