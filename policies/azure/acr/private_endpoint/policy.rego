# METADATA
# title: Container registries have a private endpoint
# description: Images are pulled inside your network, and the public door can be shut.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.private_endpoint
#   requirement: every Azure container registry must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_container_registry]
#   frameworks:
#     soc2: [cc_3_3]
#   remediation: Add the `azurerm_private_endpoint` that the rule asks for.
package decree.azure.acr.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must have a private endpoint", []) if {
	some registry in input.resource.azurerm_container_registry
	every endpoint in possible_endpoints(registry) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
}

possible_endpoints(registry) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), registry)
]
