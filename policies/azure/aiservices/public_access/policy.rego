# METADATA
# title: AI Services accounts have no public network access
# description: With private endpoints only, a stolen token or key is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/ai_services
# custom:
#   id: azure.aiservices.public_access
#   requirement: every AI Services account must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_ai_services]
#   profiles: [ai_platform]
#   remediation: Set `public_network_access` to "Disabled".
#   fix:
#     set:
#       path: [public_network_access]
#       value: Disabled
package decree.azure.aiservices.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(services, "must not be publicly accessible", ["public_network_access"]) if {
	some services in input.resource.azurerm_ai_services
	public_network_access := value.at(services.values, ["public_network_access"], null)
	value.known(public_network_access)
	public_network_access != "Disabled"
}
