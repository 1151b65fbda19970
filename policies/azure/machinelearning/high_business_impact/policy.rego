# METADATA
# title: Machine Learning workspaces are marked as of high impact
# description: The mark keeps diagnostic data with names and paths from Microsoft and encrypts scratch disks of
#   clusters. It cannot be set later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_workspace
# custom:
#   id: azure.machinelearning.high_business_impact
#   requirement: every Machine Learning workspace must be marked as of high business impact
#   severity: LOW
#   category: hygiene
#   resource_types: [azurerm_machine_learning_workspace]
#   remediation: Set `high_business_impact` to true.
#   fix:
#     set:
#       path: [high_business_impact]
#       value: true
package decree.azure.machinelearning.high_business_impact

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_workspace, "must be marked as of high business impact", ["high_business_impact"]) if {
	some learning_workspace in input.resource.azurerm_machine_learning_workspace
	high_business_impact := value.at(learning_workspace.values, ["high_business_impact"], null)
	value.known(high_business_impact)
	high_business_impact != true
}
