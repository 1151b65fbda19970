package decree.aws.vpc.vpn_tunnel_logging_test

import data.decree.aws.vpc.vpn_tunnel_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vpn_tunnel_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_violating_2 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_violating_3 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_violating_4 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_complying_1 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_violating_5 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}], "tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_vpn_connection.connection"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}], "tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": true}]}], "tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_vpn_connection": [{"address": "aws_vpn_connection.connection", "type": "aws_vpn_connection", "name": "connection", "provider": "aws", "values": {"tunnel2_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}], "tunnel1_log_options": [{"cloudwatch_log_options": [{"log_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
