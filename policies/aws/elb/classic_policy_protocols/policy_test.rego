package decree.aws.elb.classic_policy_protocols_test

import data.decree.aws.elb.classic_policy_protocols

flagged(document) := addresses if {
	addresses := {finding.address | some finding in classic_policy_protocols.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-SSLv2"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-SSLv3"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-TLSv1"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-TLSv1.1"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "RC4|DES|NULL|MD5|EXP|ADH|PSK|IDEA|SEED|ARCFOUR|RC2"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "other", "name": "Reference-Security-Policy"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Reference-Security-Policy"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-SSLv2"}, {"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-SSLv2"}, {"name": "other", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "Protocol-SSLv2"}, {"value": "TLS-1-2", "name": "Reference-Security-Policy"}]}, "managed": true}]}, "data": {}}) == {"aws_load_balancer_policy.balancer_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "other", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"name": "other", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "TLS-1-2", "name": "Reference-Security-Policy"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "${var.not_given}", "name": "Protocol-SSLv2"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "true", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "${var.not_given}", "name": "Protocol-SSLv3"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "${var.not_given}", "name": "Protocol-TLSv1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "${var.not_given}", "name": "Protocol-TLSv1.1"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_load_balancer_policy": [{"address": "aws_load_balancer_policy.balancer_policy", "type": "aws_load_balancer_policy", "name": "balancer_policy", "provider": "aws", "values": {"policy_attribute": [{"value": "${var.not_given}", "name": "RC4|DES|NULL|MD5|EXP|ADH|PSK|IDEA|SEED|ARCFOUR|RC2"}]}, "managed": true}]}, "data": {}}) == set()
}
