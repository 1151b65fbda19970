package decree.aws.dax.multi_az_test

import data.decree.aws.dax.multi_az

flagged(document) := addresses if {
	addresses := {finding.address | some finding in multi_az.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"replication_factor": 1}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"replication_factor": "1"}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dax_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"replication_factor": 2}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"replication_factor": "2"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dax_cluster": [{"address": "aws_dax_cluster.cluster", "type": "aws_dax_cluster", "name": "cluster", "provider": "aws", "values": {"replication_factor": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
