# METADATA
# title: Recovery vaults have no public network access
# description: Backups hold all data in one place; with public access disabled, a stolen key or token is worth
#   nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/recovery_services_vault
# custom:
#   id: azure.recovery.public_access
#   requirement: every Recovery Services vault must not be publicly accessible
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_recovery_services_vault]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.recovery.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(services_vault, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some services_vault in input.resource.azurerm_recovery_services_vault
	public_network_access_enabled := value.at(services_vault.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
