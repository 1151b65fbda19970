package decree.aws.rds.enhanced_monitoring_test

import data.decree.aws.rds.enhanced_monitoring

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enhanced_monitoring.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"monitoring_interval": 0}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"monitoring_interval": "0"}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"monitoring_interval": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"monitoring_interval": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"monitoring_interval": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"monitoring_interval": 0}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"monitoring_interval": "0"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_violating_6 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_complying_3 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"monitoring_interval": 1}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"monitoring_interval": "1"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"monitoring_interval": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
