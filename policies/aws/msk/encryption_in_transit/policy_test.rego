package decree.aws.msk.encryption_in_transit_test

import data.decree.aws.msk.encryption_in_transit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_in_transit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": true, "client_broker": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": true, "client_broker": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": "${var.not_given}", "client_broker": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_msk_cluster.cluster"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "${var.not_given}", "in_cluster": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "TLS", "in_cluster": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"client_broker": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_msk_cluster": [{"address": "aws_msk_cluster.cluster", "type": "aws_msk_cluster", "name": "cluster", "provider": "aws", "values": {"encryption_info": [{"encryption_in_transit": [{"in_cluster": "${var.not_given}", "client_broker": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
