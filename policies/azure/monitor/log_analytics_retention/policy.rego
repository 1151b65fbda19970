# METADATA
# title: Log Analytics keeps logs for 90 days
# description: The default of 30 days is shorter than the time that most intrusions go unnoticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/log_analytics_workspace
# custom:
#   id: azure.monitor.log_analytics_retention
#   requirement: every Log Analytics workspace must have retention_in_days at least 90
#   severity: LOW
#   category: logging
#   resource_types: [azurerm_log_analytics_workspace]
#   remediation: Set `retention_in_days` to 90 or more.
#   fix:
#     set:
#       path: [retention_in_days]
#       value: 90
package decree.azure.monitor.log_analytics_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(analytics_workspace, "must have `retention_in_days` at 90 or more", ["retention_in_days"]) if {
	some analytics_workspace in input.resource.azurerm_log_analytics_workspace
	retention_in_days := value.at(analytics_workspace.values, ["retention_in_days"], null)
	value.known(retention_in_days)
	not value.at_least(retention_in_days, 90)
}
