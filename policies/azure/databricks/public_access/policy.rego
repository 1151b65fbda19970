# METADATA
# title: Databricks workspaces have no public network access
# description: Notebooks and their secrets are otherwise open to a stolen token from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_workspace
# custom:
#   id: azure.databricks.public_access
#   requirement: every Databricks workspace must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_databricks_workspace]
#   profiles: [ai_platform]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.databricks.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some workspace in input.resource.azurerm_databricks_workspace
	public_network_access_enabled := value.at(workspace.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
