package decree.aws.backup.vault_customer_key_test

import data.decree.aws.backup.vault_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in vault_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_backup_vault.vault"}
}

test_violating_2 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_backup_vault.vault"}
}

test_violating_3 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_backup_vault.vault"}
}

test_complying_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_backup_vault.vault"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.stranger", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "stranger", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_data_protection_backup_vault.protection_backup_vault"}
}

test_complying_6 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key_2", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key_2", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}", "key_vault_key_id": "set"}, "managed": true}, {"address": "azurerm_data_protection_backup_vault_customer_managed_key.stranger_2", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "stranger_2", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.elsewhere.id}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${var.not_given}", "key_vault_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_data_protection_backup_vault": [{"address": "azurerm_data_protection_backup_vault.protection_backup_vault", "type": "azurerm_data_protection_backup_vault", "name": "protection_backup_vault", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_data_protection_backup_vault_customer_managed_key": [{"address": "azurerm_data_protection_backup_vault_customer_managed_key.protection_backup_vault_customer_managed_key", "type": "azurerm_data_protection_backup_vault_customer_managed_key", "name": "protection_backup_vault_customer_managed_key", "provider": "azurerm", "values": {"data_protection_backup_vault_id": "${azurerm_data_protection_backup_vault.protection_backup_vault.id}", "key_vault_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_backup_vault": [{"address": "aws_backup_vault.vault", "type": "aws_backup_vault", "name": "vault", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}
