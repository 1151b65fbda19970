# METADATA
# title: Databricks clusters run in your virtual network
# description: In a network of Databricks, traffic of jobs cannot be filtered or logged by you.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_workspace
# custom:
#   id: azure.databricks.vnet_injection
#   requirement: every Databricks workspace must be part of a virtual network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_databricks_workspace]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["2.1.1", "2.1.9"]
#     hipaa: ["164_308_a_4_ii_a"]
#   remediation: Set `custom_parameters.virtual_network_id` with the two subnets; it takes a new workspace.
package decree.azure.databricks.vnet_injection

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must be part of a virtual network", ["custom_parameters", 0, "virtual_network_id"]) if {
	some workspace in input.resource.azurerm_databricks_workspace
	value.absent(value.at(workspace.values, ["custom_parameters", 0, "virtual_network_id"], null))
}
