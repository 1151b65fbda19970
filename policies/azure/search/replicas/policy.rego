# METADATA
# title: AI Search has enough replicas
# description: Below three replicas there is no service level agreement for reads and updates.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/search_service
# custom:
#   id: azure.search.replicas
#   aliases: [CKV_AZURE_208]
#   requirement: every AI Search service must have enough replicas
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_search_service]
#   remediation: Set `replica_count` to 3.
#   fix:
#     set:
#       path: [replica_count]
#       value: 3
package decree.azure.search.replicas

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must have enough replicas", ["replica_count"]) if {
	some service in input.resource.azurerm_search_service
	replica_count := value.at(service.values, ["replica_count"], null)
	value.known(replica_count)
	not value.at_least(replica_count, 3)
}
