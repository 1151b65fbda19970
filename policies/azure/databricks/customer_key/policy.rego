# METADATA
# title: Databricks workspaces use a customer managed key
# description: Notebooks, results and disks are readable only while your own key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/databricks_workspace
# custom:
#   id: azure.databricks.customer_key
#   requirement: every Databricks workspace must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_databricks_workspace]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_a", "164_310_d_1", "164_312_a_2_iv", "164_312_e_2_ii"]
#   remediation: Set `customer_managed_key_enabled` to true, and the keys for managed services and disks.
package decree.azure.databricks.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(workspace, "must be encrypted with a customer managed key", []) if {
	some workspace in input.resource.azurerm_databricks_workspace
	customer_managed_key_enabled := value.at(workspace.values, ["customer_managed_key_enabled"], null)
	value.known(customer_managed_key_enabled)
	customer_managed_key_enabled != true
	value.absent(value.at(workspace.values, ["managed_services_cmk_key_vault_key_id"], null))
	value.absent(value.at(workspace.values, ["managed_disk_cmk_key_vault_key_id"], null))
}
