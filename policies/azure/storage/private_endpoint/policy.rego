# METADATA
# title: Storage accounts have a private endpoint
# description: Through a private endpoint the traffic stays in your network, and the public door can be shut altogether.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.private_endpoint
#   aliases: [CKV2_AZURE_33]
#   requirement: every storage account must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.3.2.1"]
#     soc2: [cc_3_3]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_1"]
#   remediation: Add the `azurerm_private_endpoint` that the rule asks for.
package decree.azure.storage.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must have a private endpoint", []) if {
	some account in input.resource.azurerm_storage_account
	every endpoint in possible_endpoints(account) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
}

possible_endpoints(account) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), account)
]
