# METADATA
# title: AKS disks are encrypted with a customer managed key
# description: With a disk encryption set, disks of nodes and volumes are readable only while your key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.disk_encryption_set
#   aliases: [CKV_AZURE_117]
#   requirement: every AKS cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `disk_encryption_set_id`; it takes a new cluster.
package decree.azure.aks.disk_encryption_set

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["disk_encryption_set_id"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["disk_encryption_set_id"], null))
}
