package decree.aws.msk.public_access_test

import data.decree.aws.msk.public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "set"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "DISABLED"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
