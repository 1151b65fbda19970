package decree.aws.dynamodb.item_secrets_test

import data.decree.aws.dynamodb.item_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in item_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table_item": [{"address": "aws_dynamodb_table_item.table_item", "type": "aws_dynamodb_table_item", "name": "table_item", "provider": "aws", "values": {"item": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table_item.table_item"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table_item": [{"address": "aws_dynamodb_table_item.table_item", "type": "aws_dynamodb_table_item", "name": "table_item", "provider": "aws", "values": {"item": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dynamodb_table_item": [{"address": "aws_dynamodb_table_item.table_item", "type": "aws_dynamodb_table_item", "name": "table_item", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table_item": [{"address": "aws_dynamodb_table_item.table_item", "type": "aws_dynamodb_table_item", "name": "table_item", "provider": "aws", "values": {"item": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
