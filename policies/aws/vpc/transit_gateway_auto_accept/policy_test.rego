package decree.aws.vpc.transit_gateway_auto_accept_test

import data.decree.aws.vpc.transit_gateway_auto_accept

flagged(document) := addresses if {
	addresses := {finding.address | some finding in transit_gateway_auto_accept.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {"auto_accept_shared_attachments": "enable"}, "managed": true}]}, "data": {}}) == {"aws_ec2_transit_gateway.transit_gateway"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {"auto_accept_shared_attachments": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {"auto_accept_shared_attachments": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
