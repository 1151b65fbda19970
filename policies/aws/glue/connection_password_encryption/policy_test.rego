package decree.aws.glue.connection_password_encryption_test

import data.decree.aws.glue.connection_password_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in connection_password_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"connection_password_encryption": [{"return_connection_password_encrypted": false}]}]}, "managed": true}]}, "data": {}}) == {"aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings"}
}

test_violating_2 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"connection_password_encryption": [{"return_connection_password_encrypted": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_data_catalog_encryption_settings": [{"address": "aws_glue_data_catalog_encryption_settings.data_catalog_encryption_settings", "type": "aws_glue_data_catalog_encryption_settings", "name": "data_catalog_encryption_settings", "provider": "aws", "values": {"data_catalog_encryption_settings": [{"connection_password_encryption": [{"return_connection_password_encrypted": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
