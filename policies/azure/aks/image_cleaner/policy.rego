# METADATA
# title: AKS clusters clean up old images
# description: Unused images stay on the nodes with the vulnerabilities that they have, ready to be started.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.image_cleaner
#   requirement: every AKS cluster must clean up images
#   severity: LOW
#   category: patching
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `image_cleaner_enabled` to true.
#   fix:
#     set:
#       path: [image_cleaner_enabled]
#       value: true
package decree.azure.aks.image_cleaner

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must clean up images", ["image_cleaner_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	image_cleaner_enabled := value.at(cluster.values, ["image_cleaner_enabled"], null)
	value.known(image_cleaner_enabled)
	image_cleaner_enabled != true
}
