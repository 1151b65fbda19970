# METADATA
# title: File shares encrypt SMB channels with AES-256
# description: Clients may otherwise settle on AES-128, which is weaker than what the rest of the account is held to.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.smb_encryption
#   requirement: every storage account must use secure SMB channel encryption, unless share_properties is not set
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.1.3"]
#   remediation: Set `share_properties.0.smb.0.channel_encryption_type` to ["AES-256-GCM"].
#   fix:
#     set:
#       path: [share_properties, 0, smb, 0, channel_encryption_type]
#       value: [AES-256-GCM]
package decree.azure.storage.smb_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must encrypt SMB channels with AES-256", ["share_properties", 0, "smb", 0, "channel_encryption_type"]) if {
	some account in input.resource.azurerm_storage_account
	value.present(account.values.share_properties)
	value.lacks(value.at(account.values, ["share_properties", 0, "smb", 0, "channel_encryption_type"], null), "AES-256-GCM")
}
