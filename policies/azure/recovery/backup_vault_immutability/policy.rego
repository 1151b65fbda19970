# METADATA
# title: Backup vaults are immutable
# description: In an immutable vault even an administrator cannot delete recovery points before their time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_protection_backup_vault
# custom:
#   id: azure.recovery.backup_vault_immutability
#   requirement: every backup vault must be immutable
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_data_protection_backup_vault]
#   remediation: Set `immutability` to "Locked".
#   fix:
#     set:
#       path: [immutability]
#       value: Locked
package decree.azure.recovery.backup_vault_immutability

import data.decree.tf
import data.decree.value

deny contains tf.finding(protection_backup_vault, "must be immutable", ["immutability"]) if {
	some protection_backup_vault in input.resource.azurerm_data_protection_backup_vault
	immutability := value.at(protection_backup_vault.values, ["immutability"], null)
	value.known(immutability)
	not immutability in ["Locked", "Unlocked"]
}
