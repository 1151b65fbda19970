# METADATA
# title: Databricks clusters have no public addresses
# description: Nodes with public addresses can be reached and scanned from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_workspace
# custom:
#   id: azure.databricks.no_public_ip
#   requirement: every Databricks workspace must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_databricks_workspace]
#   profiles: [recommended, ai_platform]
#   remediation: Set `custom_parameters.0.no_public_ip` to true.
#   fix:
#     set:
#       path: [custom_parameters, 0, no_public_ip]
#       value: true
package decree.azure.databricks.no_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must not have a public IP address", ["custom_parameters", 0, "no_public_ip"]) if {
	some workspace in input.resource.azurerm_databricks_workspace
	no_public_ip := workspace.values.custom_parameters[0].no_public_ip
	value.known(no_public_ip)
	no_public_ip != true
}
