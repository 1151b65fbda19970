# METADATA
# title: AKS nodes encrypt at the host
# description: Temporary disks and caches of nodes hold pulled images, secrets and scratch data, and are not
#   covered by the encryption of disks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.host_encryption
#   aliases: [CKV_AZURE_227]
#   requirement: every AKS cluster and AKS node pool must encrypt at the host
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   remediation: Set `host_encryption_enabled` to true on each node pool, the default one included.
package decree.azure.aks.host_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must encrypt at the host", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	host_encryption_enabled := value.at(cluster.values, ["default_node_pool", 0, "host_encryption_enabled"], null)
	value.known(host_encryption_enabled)
	host_encryption_enabled != true
	enable_host_encryption := value.at(cluster.values, ["default_node_pool", 0, "enable_host_encryption"], null)
	value.known(enable_host_encryption)
	enable_host_encryption != true
}

deny contains tf.finding(cluster_node_pool, "must encrypt at the host", []) if {
	some cluster_node_pool in input.resource.azurerm_kubernetes_cluster_node_pool
	host_encryption_enabled := value.at(cluster_node_pool.values, ["host_encryption_enabled"], null)
	value.known(host_encryption_enabled)
	host_encryption_enabled != true
	enable_host_encryption := value.at(cluster_node_pool.values, ["enable_host_encryption"], null)
	value.known(enable_host_encryption)
	enable_host_encryption != true
}
