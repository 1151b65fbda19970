# METADATA
# title: Event Hubs have no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventhub_namespace
# custom:
#   id: azure.eventhub.public_access
#   requirement: every Event Hub namespace must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_eventhub_namespace]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.eventhub.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some namespace in input.resource.azurerm_eventhub_namespace
	public_network_access_enabled := value.at(namespace.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
