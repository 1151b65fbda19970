package decree.aws.transfer.endpoint_vpc_test

import data.decree.aws.transfer.endpoint_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_violating_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_type": "VPC"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_type": "VPC_ENDPOINT"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"endpoint_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
