# METADATA
# title: Data factories have no public network access
# description: A factory holds the ways to all sources of data; with public access disabled, a stolen key or
#   token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_factory
# custom:
#   id: azure.datafactory.public_access
#   aliases: [CKV_AZURE_104, AVD-AZU-0035]
#   requirement: every Data Factory must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_data_factory]
#   profiles: [ai_platform]
#   remediation: Set `public_network_enabled` to false.
#   fix:
#     set:
#       path: [public_network_enabled]
#       value: false
package decree.azure.datafactory.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(factory, "must not be publicly accessible", ["public_network_enabled"]) if {
	some factory in input.resource.azurerm_data_factory
	public_network_enabled := value.at(factory.values, ["public_network_enabled"], null)
	value.known(public_network_enabled)
	public_network_enabled != false
}
