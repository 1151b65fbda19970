# METADATA
# title: AKS clusters upgrade automatically
# description: A version of Kubernetes is supported for about a year; a cluster that nobody upgrades soon gets
#   no more fixes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.automatic_upgrades
#   aliases: [CKV_AZURE_171]
#   requirement: every AKS cluster must upgrade automatically
#   severity: LOW
#   category: patching
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `automatic_upgrade_channel` to patch, stable or node-image.
package decree.azure.aks.automatic_upgrades

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must upgrade automatically", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	not_automatic_upgrade_channel_is_set_and(cluster)
	value.absent(value.at(cluster.values, ["automatic_channel_upgrade"], null))
}

not_automatic_upgrade_channel_is_set_and(cluster) if {
	value.absent(value.at(cluster.values, ["automatic_upgrade_channel"], null))
}

not_automatic_upgrade_channel_is_set_and(cluster) if {
	cluster.values.automatic_upgrade_channel == "none"
}
