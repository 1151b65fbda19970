package decree.aws.transfer.logging_test

import data.decree.aws.transfer.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"logging_role": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"structured_log_destinations": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"logging_role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"structured_log_destinations": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
