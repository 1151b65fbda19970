# METADATA
# title: Storage accounts do not speak SFTP
# description: SFTP opens port 22 of the account to passwords and keys of local users, outside of Entra ID and of its audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.sftp
#   requirement: no storage account may speak SFTP
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [azurerm_storage_account]
#   remediation: Set `sftp_enabled` to false.
#   fix:
#     set:
#       path: [sftp_enabled]
#       value: false
package decree.azure.storage.sftp

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not speak SFTP", ["sftp_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	sftp_enabled := account.values.sftp_enabled
	value.known(sftp_enabled)
	sftp_enabled != false
}
