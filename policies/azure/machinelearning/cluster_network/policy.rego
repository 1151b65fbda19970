# METADATA
# title: Compute clusters run in a virtual network
# description: Outside of a network of yours, training traffic cannot be filtered, and stores must be open to the public.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_cluster
# custom:
#   id: azure.machinelearning.cluster_network
#   requirement: every Machine Learning compute cluster must be part of a virtual network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   remediation: Set `subnet_resource_id` to a subnet of yours.
package decree.azure.machinelearning.cluster_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_cluster, "must be part of a virtual network", ["subnet_resource_id"]) if {
	some learning_compute_cluster in input.resource.azurerm_machine_learning_compute_cluster
	value.absent(value.at(learning_compute_cluster.values, ["subnet_resource_id"], null))
}
