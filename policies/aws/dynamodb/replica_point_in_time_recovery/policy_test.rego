package decree.aws.dynamodb.replica_point_in_time_recovery_test

import data.decree.aws.dynamodb.replica_point_in_time_recovery

flagged(document) := addresses if {
	addresses := {finding.address | some finding in replica_point_in_time_recovery.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table_replica": [{"address": "aws_dynamodb_table_replica.table_replica", "type": "aws_dynamodb_table_replica", "name": "table_replica", "provider": "aws", "values": {"point_in_time_recovery": false}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table_replica.table_replica"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dynamodb_table_replica": [{"address": "aws_dynamodb_table_replica.table_replica", "type": "aws_dynamodb_table_replica", "name": "table_replica", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table_replica.table_replica"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table_replica": [{"address": "aws_dynamodb_table_replica.table_replica", "type": "aws_dynamodb_table_replica", "name": "table_replica", "provider": "aws", "values": {"point_in_time_recovery": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table_replica": [{"address": "aws_dynamodb_table_replica.table_replica", "type": "aws_dynamodb_table_replica", "name": "table_replica", "provider": "aws", "values": {"point_in_time_recovery": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
