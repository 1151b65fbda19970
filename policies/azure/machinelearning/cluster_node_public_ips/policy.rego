# METADATA
# title: Nodes of compute clusters have no public addresses
# description: GPU nodes that can be reached from the internet are taken over to mine coins and copy the data
#   mounted on them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_cluster
# custom:
#   id: azure.machinelearning.cluster_node_public_ips
#   requirement: every Machine Learning compute cluster must not have nodes with public addresses
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_machine_learning_compute_cluster]
#   profiles: [ai_platform]
#   remediation: Set `node_public_ip_enabled` to false.
#   fix:
#     set:
#       path: [node_public_ip_enabled]
#       value: false
package decree.azure.machinelearning.cluster_node_public_ips

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_cluster, "must not have nodes with public addresses", ["node_public_ip_enabled"]) if {
	some learning_compute_cluster in input.resource.azurerm_machine_learning_compute_cluster
	node_public_ip_enabled := value.at(learning_compute_cluster.values, ["node_public_ip_enabled"], null)
	value.known(node_public_ip_enabled)
	node_public_ip_enabled != false
}
