# METADATA
# title: Application Insights takes Entra ID only
# description: An instrumentation key is in every client; with it anyone can write false telemetry and hide an attack in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/application_insights
# custom:
#   id: azure.monitor.insights_local_authentication
#   requirement: every Application Insights must not allow local accounts
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_application_insights]
#   remediation: Set `local_authentication_disabled` to true.
#   fix:
#     set:
#       path: [local_authentication_disabled]
#       value: true
package decree.azure.monitor.insights_local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(insights, "must not allow local accounts", ["local_authentication_disabled"]) if {
	some insights in input.resource.azurerm_application_insights
	local_authentication_disabled := value.at(insights.values, ["local_authentication_disabled"], null)
	value.known(local_authentication_disabled)
	local_authentication_disabled != true
}
