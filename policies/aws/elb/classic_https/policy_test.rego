package decree.aws.elb.classic_https_test

import data.decree.aws.elb.classic_https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "other"}, {"lb_protocol": "https"}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "other"}, {"lb_protocol": "HTTPS"}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "other"}, {"lb_protocol": "ssl"}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "other"}, {"lb_protocol": "SSL"}]}, "managed": true}]}, "data": {}}) == {"aws_elb.elb"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "https"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "HTTPS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "ssl"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "SSL"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "${var.not_given}"}, {"lb_protocol": "https"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "${var.not_given}"}, {"lb_protocol": "HTTPS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elb": [{"address": "aws_elb.elb", "type": "aws_elb", "name": "elb", "provider": "aws", "values": {"listener": [{"lb_protocol": "${var.not_given}"}, {"lb_protocol": "ssl"}]}, "managed": true}]}, "data": {}}) == set()
}
