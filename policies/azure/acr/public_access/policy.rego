# METADATA
# title: Container registries have no public network access
# description: A registry that answers to private endpoints only cannot be used with a stolen token from outside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.public_access
#   aliases: [CKV_AZURE_139]
#   requirement: every Azure container registry must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_container_registry]
#   frameworks:
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.acr.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	public_network_access_enabled := value.at(registry.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
