# METADATA
# title: Storage accounts do not accept their shared keys
# description: A shared key gives full rights to the whole account, cannot be narrowed, and its uses cannot be
#   told apart in the logs. Entra ID tokens can.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.shared_key_access
#   aliases: [CKV2_AZURE_40]
#   requirement: every storage account must not allow shared key access
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.3.1.3"]
#   remediation: Set `shared_access_key_enabled` to false.
#   fix:
#     set:
#       path: [shared_access_key_enabled]
#       value: false
package decree.azure.storage.shared_key_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not allow local accounts", ["shared_access_key_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	shared_access_key_enabled := value.at(account.values, ["shared_access_key_enabled"], null)
	value.known(shared_access_key_enabled)
	shared_access_key_enabled != false
}
