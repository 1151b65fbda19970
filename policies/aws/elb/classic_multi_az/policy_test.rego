package decree.aws.elb.classic_multi_az_test

import data.decree.aws.elb.classic_multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": ["set"]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"subnets": ["set"], "availability_zones": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": "${var.not_given}", "subnets": ["set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["${var.not_given}"], "subnets": ["set"]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"subnets": ["${var.not_given}"], "availability_zones": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"subnets": ["set"], "availability_zones": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"subnets": ["set"], "availability_zones": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["${var.not_given}"], "subnets": ["set", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": ["${var.not_given}", "set"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"availability_zones": ["set"], "subnets": ["set", "${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
