package decree.aws.elb.classic_connection_draining_test

import data.decree.aws.elb.classic_connection_draining

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_connection_draining.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"connection_draining": false}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"connection_draining": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"connection_draining": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
