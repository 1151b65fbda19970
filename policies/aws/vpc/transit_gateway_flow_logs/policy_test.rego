package decree.aws.vpc.transit_gateway_flow_logs_test

import data.decree.aws.vpc.transit_gateway_flow_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in transit_gateway_flow_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ec2_transit_gateway.transit_gateway"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_ec2_transit_gateway.transit_gateway"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.transit_gateway.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.transit_gateway.id}"}, "managed": true}, {"address": "aws_flow_log.stranger_2", "type": "aws_flow_log", "name": "stranger_2", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"transit_gateway_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.stranger", "type": "aws_flow_log", "name": "stranger", "provider": "aws", "values": {"transit_gateway_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"transit_gateway_id": "${var.not_given}"}, "managed": true}, {"address": "aws_flow_log.stranger_2", "type": "aws_flow_log", "name": "stranger_2", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ec2_transit_gateway": [{"address": "aws_ec2_transit_gateway.transit_gateway", "type": "aws_ec2_transit_gateway", "name": "transit_gateway", "provider": "aws", "values": {}, "managed": true}], "aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"transit_gateway_id": "${aws_ec2_transit_gateway.transit_gateway.id}"}, "managed": true}, {"address": "aws_flow_log.stranger_2", "type": "aws_flow_log", "name": "stranger_2", "provider": "aws", "values": {"transit_gateway_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
