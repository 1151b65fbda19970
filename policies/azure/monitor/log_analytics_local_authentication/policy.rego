# METADATA
# title: Log Analytics does not accept workspace keys
# description: Whoever has the shared key can write false logs under any name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/log_analytics_workspace
# custom:
#   id: azure.monitor.log_analytics_local_authentication
#   requirement: every Log Analytics workspace must not allow local accounts
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_log_analytics_workspace]
#   remediation: Set `local_authentication_enabled` to false.
#   fix:
#     set:
#       path: [local_authentication_enabled]
#       value: false
package decree.azure.monitor.log_analytics_local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(analytics_workspace, "must not allow local accounts", ["local_authentication_enabled"]) if {
	some analytics_workspace in input.resource.azurerm_log_analytics_workspace
	local_authentication_enabled := value.at(analytics_workspace.values, ["local_authentication_enabled"], null)
	value.known(local_authentication_enabled)
	local_authentication_enabled != false
}
