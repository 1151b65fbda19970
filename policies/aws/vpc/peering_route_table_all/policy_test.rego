package decree.aws.vpc.peering_route_table_all_test

import data.decree.aws.vpc.peering_route_table_all

flagged(document) := addresses if {
	addresses := {finding.address | some finding in peering_route_table_all.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "::/0"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_violating_3 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_violating_4 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_violating_5 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_violating_6 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"vpc_peering_connection_id": "set", "cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "${var.not_given}", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "${var.not_given}", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"aws_route_table.table"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "${var.not_given}", "cidr_block": "other", "ipv6_cidr_block": "::/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "${var.not_given}", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "${var.not_given}"}, {"ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "${var.not_given}", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "${var.not_given}"}, {"vpc_peering_connection_id": "set", "cidr_block": "other", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "${var.not_given}", "ipv6_cidr_block": "other", "cidr_block": "0.0.0.0/0"}, {"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_route_table": [{"address": "aws_route_table.table", "type": "aws_route_table", "name": "table", "provider": "aws", "values": {"route": [{"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other", "cidr_block": "${var.not_given}"}, {"vpc_peering_connection_id": "set", "ipv6_cidr_block": "other"}]}, "managed": true}]}, "data": {}}) == set()
}
