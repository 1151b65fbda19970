# METADATA
# title: Key vaults deny network access by default
# description: A vault that answers to every network lets a stolen token be used from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.network_default_deny
#   aliases: [CKV_AZURE_109, AVD-AZU-0013]
#   requirement: every key vault must deny network access by default
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_key_vault]
#   profiles: [recommended, ai_platform]
#   remediation: >-
#     Add `network_acls` with a `default_action` of Deny, or set `public_network_access_enabled` to false.
package decree.azure.keyvault.network_default_deny

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must deny network access by default", []) if {
	some vault in input.resource.azurerm_key_vault
	public_network_access_enabled := value.at(vault.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
	default_action := value.at(vault.values, ["network_acls", 0, "default_action"], null)
	value.known(default_action)
	default_action != "Deny"
}
