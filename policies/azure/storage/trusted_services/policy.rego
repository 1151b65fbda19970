# METADATA
# title: Storage accounts let trusted Microsoft services in
# description: With a bypass of None, backup, monitoring and event delivery of Azure itself are locked out
#   together with the internet, and logs and backups silently stop.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.trusted_services
#   aliases: [CKV_AZURE_36, AVD-AZU-0010, 5400f379-a347-4bdd-a032-446465fdcc6f]
#   requirement: every storage account must let trusted Microsoft services in
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   frameworks:
#     cis: ["9.3.5"]
#     pci_dss:
#       ["10.6.3.35", "11.5.2.5", "11.6.1.5", "12.10.5.5", "7.2.1.27", "7.2.2.27", "7.2.5.21", "7.2.6.5",
#        "7.3.1.21", "7.3.2.21", "7.3.3.21", "8.2.7.21", "8.2.8.23", "8.3.4.21", A3.3.1.8, A3.5.1.8]
#   remediation: Add AzureServices to `bypass`.
package decree.azure.storage.trusted_services

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must let trusted Microsoft services in", ["network_rules", 0, "bypass"]) if {
	some account in input.resource.azurerm_storage_account
	value.present(value.at(account.values, ["network_rules", 0, "bypass"], null))
	value.lacks(value.at(account.values, ["network_rules", 0, "bypass"], null), "AzureServices")
}

deny contains tf.finding(account_network_rules, "must let trusted Microsoft services in", ["bypass"]) if {
	some account_network_rules in input.resource.azurerm_storage_account_network_rules
	value.lacks(value.at(account_network_rules.values, ["bypass"], null), "AzureServices")
	value.present(value.at(account_network_rules.values, ["bypass"], null))
}
