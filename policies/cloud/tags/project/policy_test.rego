package decree.cloud.tags.project_test

import data.decree.cloud.tags.project

flagged(document) := addresses if {
	addresses := {finding.address | some finding in project.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true, "tags": {}}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"tags": {"Project": "set"}}, "managed": true, "tags": {"Project": "set"}}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"tags": {"Project": "${var.not_given}"}}, "managed": true, "tags": {"Project": "${var.not_given}"}}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {}, "managed": true, "tags": {}}]}, "data": {}}) == {"azurerm_storage_account.account"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"tags": {"Project": "set"}}, "managed": true, "tags": {"Project": "set"}}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_storage_account": [{"address": "azurerm_storage_account.account", "type": "azurerm_storage_account", "name": "account", "provider": "azurerm", "values": {"tags": {"Project": "${var.not_given}"}}, "managed": true, "tags": {"Project": "${var.not_given}"}}]}, "data": {}}) == set()
}

test_out_of_scope_1 if {
	flagged({"resource": {"aws_iam_policy_attachment": [{"address": "aws_iam_policy_attachment.attachment", "type": "aws_iam_policy_attachment", "name": "attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
