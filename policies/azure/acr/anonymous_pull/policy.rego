# METADATA
# title: Container registries do not allow anonymous pulls
# description: Everyone on the internet could download the images, with the code, and often secrets, inside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.anonymous_pull
#   aliases: [CKV_AZURE_138]
#   requirement: no container registry may allow anonymous pulls
#   severity: HIGH
#   category: authentication
#   resource_types: [azurerm_container_registry]
#   profiles: [recommended]
#   remediation: Set `anonymous_pull_enabled` to false.
#   fix:
#     set:
#       path: [anonymous_pull_enabled]
#       value: false
package decree.azure.acr.anonymous_pull

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must not allow anonymous pulls", ["anonymous_pull_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	anonymous_pull_enabled := registry.values.anonymous_pull_enabled
	value.known(anonymous_pull_enabled)
	anonymous_pull_enabled != false
}
