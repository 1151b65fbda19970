package decree.aws.dax.encryption_in_transit_test

import data.decree.aws.dax.encryption_in_transit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_in_transit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"cluster_endpoint_encryption_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"cluster_endpoint_encryption_type": "TLS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"cluster_endpoint_encryption_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
