# METADATA
# title: Recovery vaults keep deleted backups
# description: Ransomware deletes the backups first; with soft delete they can be brought back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/recovery_services_vault
# custom:
#   id: azure.recovery.soft_delete
#   requirement: every Recovery Services vault must keep deleted data for a while
#   severity: HIGH
#   category: data protection
#   resource_types: [azurerm_recovery_services_vault]
#   profiles: [recommended]
#   remediation: Set `soft_delete_enabled` to true.
#   fix:
#     set:
#       path: [soft_delete_enabled]
#       value: true
package decree.azure.recovery.soft_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(services_vault, "must keep deleted data for a while", ["soft_delete_enabled"]) if {
	some services_vault in input.resource.azurerm_recovery_services_vault
	soft_delete_enabled := services_vault.values.soft_delete_enabled
	value.known(soft_delete_enabled)
	soft_delete_enabled != true
}
