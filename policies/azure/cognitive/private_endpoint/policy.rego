# METADATA
# title: OpenAI and AI accounts have a private endpoint
# description: Prompts and documents then never cross the public network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.private_endpoint
#   requirement: every Cognitive Services account must have a private endpoint
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Add an `azurerm_private_endpoint` for the account.
package decree.azure.cognitive.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must have a private endpoint", []) if {
	some account in input.resource.azurerm_cognitive_account
	every endpoint in possible_endpoints(account) {
		value.absent(value.at(endpoint.values, ["private_service_connection"], null))
	}
}

possible_endpoints(account) := [candidate |
	some candidate in input.resource.azurerm_private_endpoint
	tf.could_refer(value.at(candidate.values, ["private_service_connection", 0, "private_connection_resource_id"], null), account)
]
