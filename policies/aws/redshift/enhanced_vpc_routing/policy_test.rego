package decree.aws.redshift.enhanced_vpc_routing_test

import data.decree.aws.redshift.enhanced_vpc_routing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enhanced_vpc_routing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"enhanced_vpc_routing": false}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"enhanced_vpc_routing": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"enhanced_vpc_routing": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
