# METADATA
# title: AI Foundry hubs have no public network access
# description: A hub holds connections to models, data and secrets of all its projects.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/ai_foundry
# custom:
#   id: azure.aiservices.foundry_public_access
#   requirement: every AI Foundry must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_ai_foundry]
#   profiles: [ai_platform]
#   remediation: Set `public_network_access` to "Disabled".
#   fix:
#     set:
#       path: [public_network_access]
#       value: Disabled
package decree.azure.aiservices.foundry_public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(foundry, "must not be publicly accessible", ["public_network_access"]) if {
	some foundry in input.resource.azurerm_ai_foundry
	public_network_access := value.at(foundry.values, ["public_network_access"], null)
	value.known(public_network_access)
	public_network_access != "Disabled"
}
