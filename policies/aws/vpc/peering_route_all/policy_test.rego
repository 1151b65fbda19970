package decree.aws.vpc.peering_route_all_test

import data.decree.aws.vpc.peering_route_all

flagged(document) := addresses if {
	addresses := {finding.address | some finding in peering_route_all.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_ipv6_cidr_block": "other", "destination_cidr_block": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_route.route"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "other", "destination_ipv6_cidr_block": "::/0"}, "managed": true}]}, "data": {}}) == {"aws_route.route"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"destination_ipv6_cidr_block": "other", "destination_cidr_block": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "other", "destination_ipv6_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_ipv6_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "${var.not_given}", "destination_ipv6_cidr_block": "other", "destination_cidr_block": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_ipv6_cidr_block": "other", "destination_cidr_block": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_ipv6_cidr_block": "${var.not_given}", "destination_cidr_block": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"aws_route.route"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"destination_ipv6_cidr_block": "${var.not_given}", "destination_cidr_block": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"destination_ipv6_cidr_block": "other", "destination_cidr_block": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "${var.not_given}", "destination_cidr_block": "other", "destination_ipv6_cidr_block": "::/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "other", "destination_ipv6_cidr_block": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "${var.not_given}", "destination_cidr_block": "other", "destination_ipv6_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "${var.not_given}", "destination_ipv6_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "${var.not_given}", "destination_ipv6_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_ipv6_cidr_block": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "${var.not_given}", "destination_cidr_block": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_route": [{"address": "aws_route.route", "type": "aws_route", "name": "route", "provider": "aws", "values": {"vpc_peering_connection_id": "set", "destination_cidr_block": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
