package decree.aws.glue.catalog_encryption_test

import data.decree.aws.glue.catalog_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in catalog_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS-WITH-SERVICE-ROLE"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
