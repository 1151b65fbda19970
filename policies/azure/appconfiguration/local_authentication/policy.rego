# METADATA
# title: App Configuration does not accept keys
# description: A shared key or SAS rule belongs to no person and stays valid until somebody rotates it; tokens
#   of Entra ID can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_configuration
# custom:
#   id: azure.appconfiguration.local_authentication
#   aliases: [CKV_AZURE_184]
#   requirement: every App Configuration store must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_app_configuration]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.appconfiguration.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(configuration, "must not allow local accounts", ["local_auth_enabled"]) if {
	some configuration in input.resource.azurerm_app_configuration
	local_auth_enabled := value.at(configuration.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
