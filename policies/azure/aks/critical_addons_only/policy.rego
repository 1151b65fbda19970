# METADATA
# title: AKS system nodes run system pods only
# description: An application that uses up a system node takes DNS and metrics of the whole cluster with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.critical_addons_only
#   aliases: [CKV_AZURE_232]
#   requirement: every AKS cluster must keep the system node pool for critical pods
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `default_node_pool.0.only_critical_addons_enabled` to true.
#   fix:
#     set:
#       path: [default_node_pool, 0, only_critical_addons_enabled]
#       value: true
package decree.azure.aks.critical_addons_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep the system node pool for critical pods", ["default_node_pool", 0, "only_critical_addons_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	only_critical_addons_enabled := value.at(cluster.values, ["default_node_pool", 0, "only_critical_addons_enabled"], null)
	value.known(only_critical_addons_enabled)
	only_critical_addons_enabled != true
}
