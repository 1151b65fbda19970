# METADATA
# title: Databricks workspaces encrypt their root storage twice
# description: A second layer with another key protects the root storage where one is broken. It cannot be chosen later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_workspace
# custom:
#   id: azure.databricks.infrastructure_encryption
#   requirement: every Databricks workspace must use infrastructure encryption
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_databricks_workspace]
#   remediation: Set `infrastructure_encryption_enabled` to true.
#   fix:
#     set:
#       path: [infrastructure_encryption_enabled]
#       value: true
package decree.azure.databricks.infrastructure_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must use infrastructure encryption", ["infrastructure_encryption_enabled"]) if {
	some workspace in input.resource.azurerm_databricks_workspace
	infrastructure_encryption_enabled := value.at(workspace.values, ["infrastructure_encryption_enabled"], null)
	value.known(infrastructure_encryption_enabled)
	infrastructure_encryption_enabled != true
}
