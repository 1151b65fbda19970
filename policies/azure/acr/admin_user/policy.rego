# METADATA
# title: Container registries have no admin user
# description: "The admin user is one shared password with the right to push: whoever has it can replace the
#   images that run."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/container_registry
# custom:
#   id: azure.acr.admin_user
#   aliases: [CKV_AZURE_137, b897dfbf-322c-45a8-b67c-1e698beeaa51]
#   requirement: every container registry must not have the admin user
#   severity: HIGH
#   category: authentication
#   resource_types: [azurerm_container_registry]
#   profiles: [recommended, ai_platform]
#   remediation: Set `admin_enabled` to false.
#   fix:
#     set:
#       path: [admin_enabled]
#       value: false
package decree.azure.acr.admin_user

import data.decree.tf
import data.decree.value

deny contains tf.finding(registry, "must not have the admin user", ["admin_enabled"]) if {
	some registry in input.resource.azurerm_container_registry
	admin_enabled := registry.values.admin_enabled
	value.known(admin_enabled)
	admin_enabled != false
}
