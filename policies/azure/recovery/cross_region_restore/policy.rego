# METADATA
# title: Recovery vaults restore across regions
# description: Without it, copies in the paired region can be used only after Microsoft declares a disaster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/recovery_services_vault
# custom:
#   id: azure.recovery.cross_region_restore
#   requirement: every Recovery Services vault must have cross_region_restore_enabled true
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_recovery_services_vault]
#   remediation: Set `cross_region_restore_enabled` to true.
#   fix:
#     set:
#       path: [cross_region_restore_enabled]
#       value: true
package decree.azure.recovery.cross_region_restore

import data.decree.tf
import data.decree.value

deny contains tf.finding(services_vault, "must restore across regions", ["cross_region_restore_enabled"]) if {
	some services_vault in input.resource.azurerm_recovery_services_vault
	cross_region_restore_enabled := value.at(services_vault.values, ["cross_region_restore_enabled"], null)
	value.known(cross_region_restore_enabled)
	cross_region_restore_enabled != true
}
