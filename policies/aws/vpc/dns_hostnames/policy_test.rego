package decree.aws.vpc.dns_hostnames_test

import data.decree.aws.vpc.dns_hostnames

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dns_hostnames.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_support": true, "enable_dns_hostnames": false}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_violating_2 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_support": true}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_violating_3 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": true, "enable_dns_support": false}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_complying_1 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": true, "enable_dns_support": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_support": true, "enable_dns_hostnames": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_violating_4 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_support": "${var.not_given}", "enable_dns_hostnames": false}, "managed": true}]}, "data": {}}) == {"aws_vpc.vpc"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": "${var.not_given}", "enable_dns_support": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": true, "enable_dns_support": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_hostnames": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_vpc": [{"address": "aws_vpc.vpc", "type": "aws_vpc", "name": "vpc", "provider": "aws", "values": {"enable_dns_support": "${var.not_given}", "enable_dns_hostnames": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
