package decree.aws.keyspaces.point_in_time_recovery_test

import data.decree.aws.keyspaces.point_in_time_recovery

flagged(document) := addresses if {
	addresses := {finding.address | some finding in point_in_time_recovery.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"status": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_keyspaces_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_keyspaces_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"status": "ENABLED"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"status": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
