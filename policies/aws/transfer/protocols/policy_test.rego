package decree.aws.transfer.protocols_test

import data.decree.aws.transfer.protocols

flagged(document) := addresses if {
	addresses := {finding.address | some finding in protocols.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"protocols": ["FTP"]}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"protocols": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"protocols": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"protocols": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
