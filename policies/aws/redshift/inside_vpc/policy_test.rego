package decree.aws.redshift.inside_vpc_test

import data.decree.aws.redshift.inside_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in inside_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"cluster_subnet_group_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"cluster_subnet_group_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
