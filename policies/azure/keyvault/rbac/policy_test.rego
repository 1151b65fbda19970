package decree.azure.keyvault.rbac_test

import data.decree.azure.keyvault.rbac

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rbac.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": false, "enable_rbac_authorization": false}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"enable_rbac_authorization": false}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"enable_rbac_authorization": false, "rbac_authorization_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": false, "enable_rbac_authorization": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": "${var.not_given}", "enable_rbac_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": false, "enable_rbac_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_key_vault.vault"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"enable_rbac_authorization": "${var.not_given}", "rbac_authorization_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"enable_rbac_authorization": false, "rbac_authorization_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"enable_rbac_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_key_vault": [{"address": "azurerm_key_vault.vault", "type": "azurerm_key_vault", "name": "vault", "provider": "azurerm", "values": {"rbac_authorization_enabled": "${var.not_given}", "enable_rbac_authorization": true}, "managed": true}]}, "data": {}}) == set()
}
