# METADATA
# title: Container registries quarantine images
# description: A pushed image can be pulled at once, before a scan has looked at it, unless it is held in quarantine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.image_quarantine
#   aliases: [CKV_AZURE_166]
#   requirement: every container registry must quarantine images
#   severity: LOW
#   category: supply chain
#   resource_types: [azurerm_container_registry]
#   remediation: Set `quarantine_policy_enabled` to true.
#   fix:
#     set:
#       path: [quarantine_policy_enabled]
#       value: true
package decree.azure.acr.image_quarantine

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must quarantine images", ["quarantine_policy_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	quarantine_policy_enabled := value.at(registry.values, ["quarantine_policy_enabled"], null)
	value.known(quarantine_policy_enabled)
	quarantine_policy_enabled != true
}
