# METADATA
# title: Container registries are spread over zones
# description: When the zone of the registry fails, no node can pull an image, and nothing can scale or restart.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.zone_redundancy
#   aliases: [CKV_AZURE_233]
#   requirement: every container registry must be spread over availability zones
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_container_registry]
#   remediation: Set `zone_redundancy_enabled` to true.
#   fix:
#     set:
#       path: [zone_redundancy_enabled]
#       value: true
package decree.azure.acr.zone_redundancy

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must be spread over availability zones", ["zone_redundancy_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	zone_redundancy_enabled := value.at(registry.values, ["zone_redundancy_enabled"], null)
	value.known(zone_redundancy_enabled)
	zone_redundancy_enabled != true
}
