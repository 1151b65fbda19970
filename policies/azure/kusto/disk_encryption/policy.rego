# METADATA
# title: Data Explorer clusters encrypt their disks
# description: Hot data is cached on the disks of the nodes, which are not encrypted unless it is asked for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kusto_cluster
# custom:
#   id: azure.kusto.disk_encryption
#   aliases: [CKV_AZURE_74]
#   requirement: every Data Explorer cluster must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_kusto_cluster]
#   remediation: Set `disk_encryption_enabled` to true.
package decree.azure.kusto.disk_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted at rest", []) if {
	some cluster in input.resource.azurerm_kusto_cluster
	disk_encryption_enabled := value.at(cluster.values, ["disk_encryption_enabled"], null)
	value.known(disk_encryption_enabled)
	disk_encryption_enabled != true
	enable_disk_encryption := value.at(cluster.values, ["enable_disk_encryption"], null)
	value.known(enable_disk_encryption)
	enable_disk_encryption != true
}
