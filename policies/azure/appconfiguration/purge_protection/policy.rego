# METADATA
# title: App Configuration is protected against purging
# description: A purged store takes settings and feature flags of every application with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_configuration
# custom:
#   id: azure.appconfiguration.purge_protection
#   aliases: [CKV_AZURE_187]
#   requirement: every App Configuration store must have purge protection
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_app_configuration]
#   remediation: Set `purge_protection_enabled` to true.
#   fix:
#     set:
#       path: [purge_protection_enabled]
#       value: true
package decree.azure.appconfiguration.purge_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must be protected against purging", ["purge_protection_enabled"]) if {
	some configuration in input.resource.azurerm_app_configuration
	purge_protection_enabled := value.at(configuration.values, ["purge_protection_enabled"], null)
	value.known(purge_protection_enabled)
	purge_protection_enabled != true
}
