package decree.aws.rds.auto_minor_version_upgrade_test

import data.decree.aws.rds.auto_minor_version_upgrade

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auto_minor_version_upgrade.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"auto_minor_version_upgrade": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"auto_minor_version_upgrade": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"auto_minor_version_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": false}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_complying_3 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"auto_minor_version_upgrade": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
