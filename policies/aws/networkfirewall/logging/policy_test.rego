package decree.aws.networkfirewall.logging_test

import data.decree.aws.networkfirewall.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.stranger", "type": "aws_networkfirewall_logging_configuration", "name": "stranger", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_networkfirewall_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.logging_configuration", "type": "aws_networkfirewall_logging_configuration", "name": "logging_configuration", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.firewall.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.logging_configuration", "type": "aws_networkfirewall_logging_configuration", "name": "logging_configuration", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.firewall.id}"}, "managed": true}, {"address": "aws_networkfirewall_logging_configuration.stranger_2", "type": "aws_networkfirewall_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.logging_configuration", "type": "aws_networkfirewall_logging_configuration", "name": "logging_configuration", "provider": "aws", "values": {"firewall_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.stranger", "type": "aws_networkfirewall_logging_configuration", "name": "stranger", "provider": "aws", "values": {"firewall_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.logging_configuration", "type": "aws_networkfirewall_logging_configuration", "name": "logging_configuration", "provider": "aws", "values": {"firewall_arn": "${var.not_given}"}, "managed": true}, {"address": "aws_networkfirewall_logging_configuration.stranger_2", "type": "aws_networkfirewall_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_networkfirewall_firewall": [{"address": "aws_networkfirewall_firewall.firewall", "type": "aws_networkfirewall_firewall", "name": "firewall", "provider": "aws", "values": {}, "managed": true}], "aws_networkfirewall_logging_configuration": [{"address": "aws_networkfirewall_logging_configuration.logging_configuration", "type": "aws_networkfirewall_logging_configuration", "name": "logging_configuration", "provider": "aws", "values": {"firewall_arn": "${aws_networkfirewall_firewall.firewall.id}"}, "managed": true}, {"address": "aws_networkfirewall_logging_configuration.stranger_2", "type": "aws_networkfirewall_logging_configuration", "name": "stranger_2", "provider": "aws", "values": {"firewall_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
