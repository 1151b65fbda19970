# METADATA
# title: Compute clusters have no local accounts
# description: A local account with a password on each node opens training data past Entra ID.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_cluster
# custom:
#   id: azure.machinelearning.cluster_local_authentication
#   aliases: [CKV_AZURE_142]
#   requirement: every Machine Learning compute cluster must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   profiles: [ai_platform]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.machinelearning.cluster_local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_cluster, "must not allow local accounts", ["local_auth_enabled"]) if {
	some learning_compute_cluster in input.resource.azurerm_machine_learning_compute_cluster
	local_auth_enabled := value.at(learning_compute_cluster.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
