# METADATA
# title: Key vaults have no public network access
# description: With public access disabled, secrets can be read through private endpoints only; rules for
#   addresses can no longer be loosened by mistake.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.public_access
#   aliases: [CKV_AZURE_189]
#   requirement: every key vault must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_key_vault]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.keyvault.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some vault in input.resource.azurerm_key_vault
	public_network_access_enabled := value.at(vault.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
