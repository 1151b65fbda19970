package decree.aws.emr.inside_vpc_test

import data.decree.aws.emr.inside_vpc

flagged(document) := addresses if {
	addresses := {finding.address | some finding in inside_vpc.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_emr_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"ec2_attributes": [{"subnet_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"ec2_attributes": [{"subnet_ids": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"ec2_attributes": [{"subnet_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_emr_cluster": [{"address": "aws_emr_cluster.cluster", "type": "aws_emr_cluster", "name": "cluster", "provider": "aws", "values": {"ec2_attributes": [{"subnet_ids": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
