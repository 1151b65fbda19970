package decree.aws.elb.classic_desync_mitigation_test

import data.decree.aws.elb.classic_desync_mitigation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_desync_mitigation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"desync_mitigation_mode": "other"}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"desync_mitigation_mode": "defensive"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"desync_mitigation_mode": "strictest"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"desync_mitigation_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
