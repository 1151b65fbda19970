package decree.aws.dynamodb.customer_key_test

import data.decree.aws.dynamodb.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"kms_key_arn": "set", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"kms_key_arn": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_3 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true, "kms_key_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"kms_key_arn": "set", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_4 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"kms_key_arn": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"enabled": "${var.not_given}", "kms_key_arn": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true, "kms_key_arn": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"server_side_encryption": [{"kms_key_arn": "${var.not_given}", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
