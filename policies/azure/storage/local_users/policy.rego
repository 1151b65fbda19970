# METADATA
# title: Storage accounts have no local users
# description: "Local users log in to SFTP with a password or key that Entra ID does not know: no conditional
#   access, no central revocation."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.local_users
#   aliases: [CKV_AZURE_244]
#   requirement: no storage account may have local users
#   severity: LOW
#   category: least privilege
#   resource_types: [azurerm_storage_account]
#   remediation: Set `local_user_enabled` to false.
#   fix:
#     set:
#       path: [local_user_enabled]
#       value: false
package decree.azure.storage.local_users

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not have local users", ["local_user_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	local_user_enabled := value.at(account.values, ["local_user_enabled"], null)
	value.known(local_user_enabled)
	local_user_enabled != false
}
