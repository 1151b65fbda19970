# METADATA
# title: AKS nodes are spread over availability zones
# description: In one zone, a power failure of one data centre stops every node of the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.zone_redundancy
#   requirement: every AKS cluster must be spread over availability zones
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `default_node_pool.zones` to several zones of the region.
package decree.azure.aks.zone_redundancy

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be spread over availability zones", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["default_node_pool", 0, "zones"], null))
	value.absent(value.at(cluster.values, ["default_node_pool", 0, "availability_zones"], null))
}
