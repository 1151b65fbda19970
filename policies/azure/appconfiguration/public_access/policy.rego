# METADATA
# title: App Configuration has no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_configuration
# custom:
#   id: azure.appconfiguration.public_access
#   aliases: [CKV_AZURE_185]
#   requirement: every App Configuration store must not be publicly accessible, unless it has a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_app_configuration]
#   remediation: Set `public_network_access` to "Disabled".
#   fix:
#     set:
#       path: [public_network_access]
#       value: Disabled
package decree.azure.appconfiguration.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must not be publicly accessible", ["public_network_access"]) if {
	some configuration in input.resource.azurerm_app_configuration
	every endpoint in possible_endpoints(configuration) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
	public_network_access := value.at(configuration.values, ["public_network_access"], null)
	value.known(public_network_access)
	public_network_access != "Disabled"
}

possible_endpoints(configuration) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), configuration)
]
