package decree.aws.transfer.security_policy_test

import data.decree.aws.transfer.security_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in security_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"security_policy_name": "other"}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_violating_2 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_transfer_server.server"}
}

test_complying_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"security_policy_name": "(2024|2025|2026)|PQ"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_transfer_server": [{"address": "aws_transfer_server.server", "type": "aws_transfer_server", "name": "server", "provider": "aws", "values": {"security_policy_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
