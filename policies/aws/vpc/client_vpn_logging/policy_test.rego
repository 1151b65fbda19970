package decree.aws.vpc.client_vpn_logging_test

import data.decree.aws.vpc.client_vpn_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_vpn_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ec2_client_vpn_endpoint": [{"address": "aws_ec2_client_vpn_endpoint.client_vpn_endpoint", "type": "aws_ec2_client_vpn_endpoint", "name": "client_vpn_endpoint", "provider": "aws", "values": {"connection_log_options": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_ec2_client_vpn_endpoint.client_vpn_endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ec2_client_vpn_endpoint": [{"address": "aws_ec2_client_vpn_endpoint.client_vpn_endpoint", "type": "aws_ec2_client_vpn_endpoint", "name": "client_vpn_endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ec2_client_vpn_endpoint.client_vpn_endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ec2_client_vpn_endpoint": [{"address": "aws_ec2_client_vpn_endpoint.client_vpn_endpoint", "type": "aws_ec2_client_vpn_endpoint", "name": "client_vpn_endpoint", "provider": "aws", "values": {"connection_log_options": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ec2_client_vpn_endpoint": [{"address": "aws_ec2_client_vpn_endpoint.client_vpn_endpoint", "type": "aws_ec2_client_vpn_endpoint", "name": "client_vpn_endpoint", "provider": "aws", "values": {"connection_log_options": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
