# METADATA
# title: Event Grid topics have no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventgrid_topic
# custom:
#   id: azure.eventgrid.topic_public_access
#   aliases: [CKV_AZURE_193]
#   requirement: every Event Grid topic must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_eventgrid_topic]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.eventgrid.topic_public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some topic in input.resource.azurerm_eventgrid_topic
	public_network_access_enabled := value.at(topic.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
