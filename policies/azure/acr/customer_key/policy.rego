# METADATA
# title: Container registries use a customer managed key
# description: With your own key you can cut off access to all images at once, and see each use of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.customer_key
#   requirement: every container registry must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_container_registry]
#   remediation: Add an `encryption` block with the key of your vault and an identity that may use it.
package decree.azure.acr.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must be encrypted with a customer managed key", ["encryption"]) if {
	some registry in input.resource.azurerm_container_registry
	value.complete(registry.values, ["encryption"])
	every encryption in value.list(registry.values, ["encryption"]) {
		value.absent(value.at(encryption, ["key_vault_key_id"], null))
	}
}
