package decree.aws.msk.client_authentication_test

import data.decree.aws.msk.client_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"client_authentication": [{"unauthenticated": true}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"client_authentication": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"client_authentication": [{"unauthenticated": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"client_authentication": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}
