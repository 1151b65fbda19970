package decree.aws.elb.classic_cross_zone_test

import data.decree.aws.elb.classic_cross_zone

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_cross_zone.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"cross_zone_load_balancing": false}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"cross_zone_load_balancing": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"cross_zone_load_balancing": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
