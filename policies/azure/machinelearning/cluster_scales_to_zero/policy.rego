# METADATA
# title: Idle compute clusters scale to no nodes
# description: GPU nodes that idle overnight cost as much as those that train.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_cluster
# custom:
#   id: azure.machinelearning.cluster_scales_to_zero
#   aliases: [CKV_AZURE_150]
#   requirement: every Machine Learning compute cluster must scale to zero
#   severity: LOW
#   category: cost
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   profiles: [ai_platform]
#   remediation: Set `scale_settings.0.min_node_count` to 0.
#   fix:
#     set:
#       path: [scale_settings, 0, min_node_count]
#       value: 0
package decree.azure.machinelearning.cluster_scales_to_zero

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_cluster, "must scale down to no nodes", ["scale_settings", 0, "min_node_count"]) if {
	some learning_compute_cluster in input.resource.azurerm_machine_learning_compute_cluster
	min_node_count := value.at(learning_compute_cluster.values, ["scale_settings", 0, "min_node_count"], null)
	value.known(min_node_count)
	not value.at_most(min_node_count, 0)
}
