# METADATA
# title: File Sync does not let public traffic in
# description: The sync service otherwise takes requests from every network, not only from the servers that sync with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_sync
# custom:
#   id: azure.storage.file_sync_private
#   aliases: [CKV_AZURE_64]
#   requirement: every storage sync service must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_storage_sync]
#   remediation: Set `incoming_traffic_policy` to "AllowVirtualNetworksOnly".
#   fix:
#     set:
#       path: [incoming_traffic_policy]
#       value: AllowVirtualNetworksOnly
package decree.azure.storage.file_sync_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(sync, "must not be publicly accessible", ["incoming_traffic_policy"]) if {
	some sync in input.resource.azurerm_storage_sync
	incoming_traffic_policy := value.at(sync.values, ["incoming_traffic_policy"], null)
	value.known(incoming_traffic_policy)
	incoming_traffic_policy != "AllowVirtualNetworksOnly"
}
