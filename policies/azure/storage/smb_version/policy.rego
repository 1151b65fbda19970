# METADATA
# title: File shares speak SMB 3.1.1 only
# description: SMB 2.1 has no encryption, and SMB 3.0 no pre-authentication integrity, so that a connection can
#   be downgraded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.smb_version
#   requirement: every storage account must use SMB 3.1.1 only, unless share_properties is not set
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.1.2"]
#   remediation: Set `share_properties.smb.versions` to SMB3.1.1 only.
package decree.azure.storage.smb_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must use SMB 3.1.1 only", ["share_properties", 0, "smb", 0, "versions"]) if {
	some account in input.resource.azurerm_storage_account
	value.present(account.values.share_properties)
	value.absent(value.at(account.values, ["share_properties", 0, "smb", 0, "versions"], null))
}

deny contains tf.finding(account, "must use SMB 3.1.1 only", ["share_properties", 0, "smb", 0, "versions", i]) if {
	some account in input.resource.azurerm_storage_account
	value.present(account.values.share_properties)
	some i, version in account.values.share_properties[0].smb[0].versions
	version in ["SMB2.1", "SMB3.0"]
}
