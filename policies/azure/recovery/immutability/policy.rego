# METADATA
# title: Recovery vaults are immutable
# description: In an immutable vault even an administrator cannot delete recovery points before their time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/recovery_services_vault
# custom:
#   id: azure.recovery.immutability
#   requirement: every Recovery Services vault must be immutable
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_recovery_services_vault]
#   remediation: Set `immutability` to "Locked".
#   fix:
#     set:
#       path: [immutability]
#       value: Locked
package decree.azure.recovery.immutability

import data.decree.tf
import data.decree.value

deny contains tf.finding(services_vault, "must be immutable", ["immutability"]) if {
	some services_vault in input.resource.azurerm_recovery_services_vault
	immutability := value.at(services_vault.values, ["immutability"], null)
	value.known(immutability)
	not immutability in ["Locked", "Unlocked"]
}
