package decree.aws.rds.copy_tags_to_snapshots_test

import data.decree.aws.rds.copy_tags_to_snapshots

flagged(document) := addresses if {
	addresses := {finding.address | some finding in copy_tags_to_snapshots.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"copy_tags_to_snapshot": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"copy_tags_to_snapshot": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}, {"address": "aws_rds_cluster.stranger_2", "type": "aws_rds_cluster", "name": "stranger_2", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster_instance.cluster_instance"}
}

test_complying_2 if {
	flagged({"resource": {"aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": true}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.stranger", "type": "aws_rds_cluster", "name": "stranger", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": "${var.not_given}"}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": "${var.not_given}"}, "managed": true}, {"address": "aws_rds_cluster.stranger_2", "type": "aws_rds_cluster", "name": "stranger_2", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${aws_rds_cluster.cluster.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}, {"address": "aws_rds_cluster.stranger_2", "type": "aws_rds_cluster", "name": "stranger_2", "provider": "aws", "values": {"copy_tags_to_snapshot": false}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {"copy_tags_to_snapshot": true}, "managed": true}], "aws_rds_cluster_instance": [{"address": "aws_rds_cluster_instance.cluster_instance", "type": "aws_rds_cluster_instance", "name": "cluster_instance", "provider": "aws", "values": {"cluster_identifier": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
