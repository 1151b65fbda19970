# METADATA
# title: Event Grid domains have no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventgrid_domain
# custom:
#   id: azure.eventgrid.domain_public_access
#   aliases: [CKV_AZURE_106]
#   requirement: every Event Grid domain must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_eventgrid_domain]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.eventgrid.domain_public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some domain in input.resource.azurerm_eventgrid_domain
	public_network_access_enabled := value.at(domain.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
