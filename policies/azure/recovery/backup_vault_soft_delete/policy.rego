# METADATA
# title: Backup vaults keep deleted backups
# description: Ransomware deletes the backups first; with soft delete they can be brought back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_protection_backup_vault
# custom:
#   id: azure.recovery.backup_vault_soft_delete
#   requirement: every backup vault must keep deleted data for a while
#   severity: HIGH
#   category: data protection
#   resource_types: [azurerm_data_protection_backup_vault]
#   profiles: [recommended]
#   remediation: Set `soft_delete` to On or AlwaysOn.
package decree.azure.recovery.backup_vault_soft_delete

import data.decree.tf

deny contains tf.finding(protection_backup_vault, "must keep deleted data for a while", ["soft_delete"]) if {
	some protection_backup_vault in input.resource.azurerm_data_protection_backup_vault
	protection_backup_vault.values.soft_delete in ["Off", "off"]
}
