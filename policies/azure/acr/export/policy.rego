# METADATA
# title: Container registries do not allow exports
# description: An export copies images to another registry, also out of the organization, past the rules of the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.export
#   requirement: every container registry must not allow exports
#   severity: LOW
#   category: supply chain
#   resource_types: [azurerm_container_registry]
#   profiles: [ai_platform]
#   remediation: Set `export_policy_enabled` to false.
#   fix:
#     set:
#       path: [export_policy_enabled]
#       value: false
package decree.azure.acr.export

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must not allow exports", ["export_policy_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	export_policy_enabled := value.at(registry.values, ["export_policy_enabled"], null)
	value.known(export_policy_enabled)
	export_policy_enabled != false
}
