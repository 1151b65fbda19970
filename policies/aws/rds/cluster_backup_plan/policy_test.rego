package decree.aws.rds.cluster_backup_plan_test

import data.decree.aws.rds.cluster_backup_plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cluster_backup_plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${aws_rds_cluster.elsewhere.id}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_rds_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_rds_cluster.cluster.id}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_rds_cluster.cluster.id}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${aws_rds_cluster.elsewhere.id}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${aws_rds_cluster.elsewhere.id}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_rds_cluster.cluster.id}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "${var.not_given}"}, "managed": true}], "aws_rds_cluster": [{"address": "aws_rds_cluster.cluster", "type": "aws_rds_cluster", "name": "cluster", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
