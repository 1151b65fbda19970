package decree.aws.keyspaces.customer_key_test

import data.decree.aws.keyspaces.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"encryption_specification": [{"type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_keyspaces_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_keyspaces_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"encryption_specification": [{"type": "CUSTOMER_MANAGED_KMS_KEY"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_keyspaces_table": [{"address": "aws_keyspaces_table.table", "type": "aws_keyspaces_table", "name": "table", "provider": "aws", "values": {"encryption_specification": [{"type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
