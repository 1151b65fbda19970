# METADATA
# title: AKS clusters have an uptime agreement
# description: The free tier gives no promise for the API server and limits its resources.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.paid_tier
#   aliases: [CKV_AZURE_170]
#   requirement: every AKS cluster must use a tier with a service level agreement
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `sku_tier` to "Standard".
#   fix:
#     set:
#       path: [sku_tier]
#       value: Standard
package decree.azure.aks.paid_tier

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must use a tier with a service level agreement", ["sku_tier"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	sku_tier := value.at(cluster.values, ["sku_tier"], null)
	value.known(sku_tier)
	not sku_tier in ["Standard", "Premium", "Paid"]
}
