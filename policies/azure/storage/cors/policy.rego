# METADATA
# title: Storage accounts do not let every origin call them
# description: With an allowed origin of * any web page that a user visits can read the answers of the account
#   in their browser.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.cors
#   requirement: no storage account may have a wildcard CORS policy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_storage_account]
#   remediation: Name the origins that may call the account in `allowed_origins`.
package decree.azure.storage.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not let every origin call it", ["blob_properties", 0, "cors_rule", i, "allowed_origins"]) if {
	some account in input.resource.azurerm_storage_account
	some i, cors_rule in account.values.blob_properties[0].cors_rule
	value.has(cors_rule.allowed_origins, "*")
}

deny contains tf.finding(account, "must not let every origin call it", ["queue_properties", 0, "cors_rule", i_2, "allowed_origins"]) if {
	some account in input.resource.azurerm_storage_account
	some i_2, cors_rule_2 in account.values.queue_properties[0].cors_rule
	value.has(cors_rule_2.allowed_origins, "*")
}

deny contains tf.finding(account, "must not let every origin call it", ["share_properties", 0, "cors_rule", i_3, "allowed_origins"]) if {
	some account in input.resource.azurerm_storage_account
	some i_3, cors_rule_3 in account.values.share_properties[0].cors_rule
	value.has(cors_rule_3.allowed_origins, "*")
}
