package decree.aws.rds.cluster_snapshot_public_test

import data.decree.aws.rds.cluster_snapshot_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_snapshot_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_cluster_snapshot": [{"address": "aws_db_cluster_snapshot.cluster_snapshot", "type": "aws_db_cluster_snapshot", "name": "cluster_snapshot", "provider": "aws", "values": {"shared_accounts": ["all"]}, "managed": true}]}, "data": {}}) == {"aws_db_cluster_snapshot.cluster_snapshot"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_cluster_snapshot": [{"address": "aws_db_cluster_snapshot.cluster_snapshot", "type": "aws_db_cluster_snapshot", "name": "cluster_snapshot", "provider": "aws", "values": {"shared_accounts": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_cluster_snapshot": [{"address": "aws_db_cluster_snapshot.cluster_snapshot", "type": "aws_db_cluster_snapshot", "name": "cluster_snapshot", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_cluster_snapshot": [{"address": "aws_db_cluster_snapshot.cluster_snapshot", "type": "aws_db_cluster_snapshot", "name": "cluster_snapshot", "provider": "aws", "values": {"shared_accounts": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_cluster_snapshot": [{"address": "aws_db_cluster_snapshot.cluster_snapshot", "type": "aws_db_cluster_snapshot", "name": "cluster_snapshot", "provider": "aws", "values": {"shared_accounts": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
