package decree.aws.ec2.eip_attached_test

import data.decree.aws.ec2.eip_attached

flagged(document) := addresses if {
	addresses := {finding.address | some finding in eip_attached.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_violating_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_eip_association": [{"address": "aws_eip_association.stranger", "type": "aws_eip_association", "name": "stranger", "provider": "aws", "values": {"allocation_id": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_violating_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_nat_gateway": [{"address": "aws_nat_gateway.stranger", "type": "aws_nat_gateway", "name": "stranger", "provider": "aws", "values": {"allocation_id": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_violating_4 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_lb": [{"address": "aws_lb.stranger", "type": "aws_lb", "name": "stranger", "provider": "aws", "values": {"subnet_mapping": [{"allocation_id": "${aws_eip.elsewhere.id}"}]}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_violating_5 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_transfer_server": [{"address": "aws_transfer_server.stranger", "type": "aws_transfer_server", "name": "stranger", "provider": "aws", "values": {"endpoint_details": [{"address_allocation_ids": "${aws_eip.elsewhere.id}"}]}, "managed": true}]}, "data": {}}) == {"aws_eip.eip"}
}

test_complying_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"network_interface": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_eip_association": [{"address": "aws_eip_association.association", "type": "aws_eip_association", "name": "association", "provider": "aws", "values": {"allocation_id": "${aws_eip.eip.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_eip_association": [{"address": "aws_eip_association.association", "type": "aws_eip_association", "name": "association", "provider": "aws", "values": {"allocation_id": "${aws_eip.eip.id}"}, "managed": true}, {"address": "aws_eip_association.stranger_2", "type": "aws_eip_association", "name": "stranger_2", "provider": "aws", "values": {"allocation_id": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_nat_gateway": [{"address": "aws_nat_gateway.gateway", "type": "aws_nat_gateway", "name": "gateway", "provider": "aws", "values": {"allocation_id": "${aws_eip.eip.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_nat_gateway": [{"address": "aws_nat_gateway.gateway", "type": "aws_nat_gateway", "name": "gateway", "provider": "aws", "values": {"allocation_id": "${aws_eip.eip.id}"}, "managed": true}, {"address": "aws_nat_gateway.stranger_2", "type": "aws_nat_gateway", "name": "stranger_2", "provider": "aws", "values": {"allocation_id": "${aws_eip.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"allocation_id": "${aws_eip.eip.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_lb": [{"address": "aws_lb.lb", "type": "aws_lb", "name": "lb", "provider": "aws", "values": {"subnet_mapping": [{"allocation_id": "${aws_eip.eip.id}"}]}, "managed": true}, {"address": "aws_lb.stranger_2", "type": "aws_lb", "name": "stranger_2", "provider": "aws", "values": {"subnet_mapping": [{"allocation_id": "${aws_eip.elsewhere.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_details": [{"address_allocation_ids": "${aws_eip.eip.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_details": [{"address_allocation_ids": "${aws_eip.eip.id}"}]}, "managed": true}, {"address": "aws_transfer_server.stranger_2", "type": "aws_transfer_server", "name": "stranger_2", "provider": "aws", "values": {"endpoint_details": [{"address_allocation_ids": "${aws_eip.elsewhere.id}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"instance": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {"network_interface": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_eip_association": [{"address": "aws_eip_association.stranger", "type": "aws_eip_association", "name": "stranger", "provider": "aws", "values": {"allocation_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_nat_gateway": [{"address": "aws_nat_gateway.stranger", "type": "aws_nat_gateway", "name": "stranger", "provider": "aws", "values": {"allocation_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_lb": [{"address": "aws_lb.stranger", "type": "aws_lb", "name": "stranger", "provider": "aws", "values": {"subnet_mapping": [{"allocation_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_eip": [{"address": "aws_eip.eip", "type": "aws_eip", "name": "eip", "provider": "aws", "values": {}, "managed": true}], "aws_transfer_server": [{"address": "aws_transfer_server.stranger", "type": "aws_transfer_server", "name": "stranger", "provider": "aws", "values": {"endpoint_details": [{"address_allocation_ids": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
