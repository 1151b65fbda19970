package decree.aws.rds.performance_insights_key_test

import data.decree.aws.rds.performance_insights_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in performance_insights_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": true}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": true, "performance_insights_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": true, "performance_insights_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": true}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_complying_4 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": true, "performance_insights_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": true, "performance_insights_kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"performance_insights_enabled": "${var.not_given}", "performance_insights_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"performance_insights_enabled": "${var.not_given}", "performance_insights_kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}
