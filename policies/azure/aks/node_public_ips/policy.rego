# METADATA
# title: AKS nodes have no public addresses
# description: A node with its own public address can be reached past the load balancer, SSH and kubelet included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.node_public_ips
#   aliases: [CKV_AZURE_143]
#   requirement: every AKS cluster and AKS node pool must not have nodes with public addresses
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     soc2: [cc_3_3]
#     hipaa: ["164_308_a_1_ii_b", "164_310_a_1"]
#   remediation: Set `node_public_ip_enabled` to false and reach nodes through the virtual network.
package decree.azure.aks.node_public_ips

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not have nodes with public addresses", ["default_node_pool", 0, "node_public_ip_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	node_public_ip_enabled := cluster.values.default_node_pool[0].node_public_ip_enabled
	value.known(node_public_ip_enabled)
	node_public_ip_enabled != false
}

deny contains tf.finding(cluster, "must not have nodes with public addresses", ["default_node_pool", 0, "enable_node_public_ip"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	enable_node_public_ip := cluster.values.default_node_pool[0].enable_node_public_ip
	value.known(enable_node_public_ip)
	enable_node_public_ip != false
}

deny contains tf.finding(cluster_node_pool, "must not have nodes with public addresses", ["node_public_ip_enabled"]) if {
	some cluster_node_pool in input.resource.azurerm_kubernetes_cluster_node_pool
	node_public_ip_enabled := cluster_node_pool.values.node_public_ip_enabled
	value.known(node_public_ip_enabled)
	node_public_ip_enabled != false
}

deny contains tf.finding(cluster_node_pool, "must not have nodes with public addresses", ["enable_node_public_ip"]) if {
	some cluster_node_pool in input.resource.azurerm_kubernetes_cluster_node_pool
	enable_node_public_ip := cluster_node_pool.values.enable_node_public_ip
	value.known(enable_node_public_ip)
	enable_node_public_ip != false
}
