package decree.aws.dax.encryption_at_rest_test

import data.decree.aws.dax.encryption_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"server_side_encryption": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
