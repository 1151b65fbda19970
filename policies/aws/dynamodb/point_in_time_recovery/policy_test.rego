package decree.aws.dynamodb.point_in_time_recovery_test

import data.decree.aws.dynamodb.point_in_time_recovery

flagged(document) := addresses if {
	addresses := {finding.address | some finding in point_in_time_recovery.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"point_in_time_recovery": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
