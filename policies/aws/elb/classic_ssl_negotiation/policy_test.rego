package decree.aws.elb.classic_ssl_negotiation_test

import data.decree.aws.elb.classic_ssl_negotiation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_ssl_negotiation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv3", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-TLSv1", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-TLSv1.1", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "true"}, {"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "true"}, {"value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "true"}, {"name": "Protocol-SSLv2", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "true"}, {"name": "Protocol-SSLv2"}]}, "managed": true}]}, "data": {}}) == {"aws_lb_ssl_negotiation_policy.ssl_negotiation_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "${var.not_given}", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv3", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-TLSv1", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-TLSv1.1", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "${var.not_given}", "value": "true"}, {"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_lb_ssl_negotiation_policy": [{"address": "aws_lb_ssl_negotiation_policy.ssl_negotiation_policy", "type": "aws_lb_ssl_negotiation_policy", "name": "ssl_negotiation_policy", "provider": "aws", "values": {"attribute": [{"name": "Protocol-SSLv2", "value": "${var.not_given}"}, {"value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}
