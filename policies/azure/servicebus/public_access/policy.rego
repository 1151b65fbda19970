# METADATA
# title: Service Bus has no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/servicebus_namespace
# custom:
#   id: azure.servicebus.public_access
#   aliases: [CKV_AZURE_204]
#   requirement: every Service Bus namespace must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_servicebus_namespace]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.servicebus.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some namespace in input.resource.azurerm_servicebus_namespace
	public_network_access_enabled := value.at(namespace.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
