package decree.azure.aks.secret_rotation_test

import data.decree.azure.aks.secret_rotation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in secret_rotation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": false}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": "set", "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": false}]}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_kubernetes_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": true}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": false}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": false}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": "${var.not_given}", "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": true}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": "set", "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_kubernetes_cluster": [{"address": "azurerm_kubernetes_cluster.cluster", "type": "azurerm_kubernetes_cluster", "name": "cluster", "provider": "azurerm", "values": {"key_vault_secrets_provider": [{"secret_rotation_enabled": "${var.not_given}"}], "addon_profile": [{"azure_keyvault_secrets_provider": [{"secret_rotation_enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}
