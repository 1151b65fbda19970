package decree.aws.memorydb.auto_minor_version_upgrade_test

import data.decree.aws.memorydb.auto_minor_version_upgrade

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_minor_version_upgrade.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"auto_minor_version_upgrade": false}, "managed": true}]}, "data": {}}) == {"aws_memorydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"auto_minor_version_upgrade": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_memorydb_cluster": [{"address": "aws_memorydb_cluster.cluster", "type": "aws_memorydb_cluster", "name": "cluster", "provider": "aws", "values": {"auto_minor_version_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
