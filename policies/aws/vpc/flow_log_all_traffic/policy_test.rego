package decree.aws.vpc.flow_log_all_traffic_test

import data.decree.aws.vpc.flow_log_all_traffic

flagged(document) := addresses if {
	addresses := {finding.address | some finding in flow_log_all_traffic.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_flow_log.log"}
}

test_violating_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_flow_log.log"}
}

test_complying_1 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "ALL"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "other", "transit_gateway_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "other", "transit_gateway_attachment_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "other", "transit_gateway_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "other", "transit_gateway_attachment_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "${var.not_given}", "transit_gateway_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_flow_log": [{"address": "aws_flow_log.log", "type": "aws_flow_log", "name": "log", "provider": "aws", "values": {"traffic_type": "${var.not_given}", "transit_gateway_attachment_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
