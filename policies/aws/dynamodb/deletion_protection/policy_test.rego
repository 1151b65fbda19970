package decree.aws.dynamodb.deletion_protection_test

import data.decree.aws.dynamodb.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"deletion_protection_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"deletion_protection_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"deletion_protection_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
