package decree.aws.redshift.managed_master_password_test

import data.decree.aws.redshift.managed_master_password

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_master_password.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_password": false}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshift_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_password": true}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_password": false, "snapshot_identifier": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_password": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_redshift_cluster": [{"address": "aws_redshift_cluster.cluster", "type": "aws_redshift_cluster", "name": "cluster", "provider": "aws", "values": {"manage_master_password": false, "snapshot_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
