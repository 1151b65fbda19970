# METADATA
# title: OpenAI and AI accounts restrict outbound traffic
# description: Models that fetch from any address can be made to send prompts and documents out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.outbound_restricted
#   aliases: [CKV_AZURE_247]
#   requirement: every Cognitive Services account must restrict outbound network access
#   severity: LOW
#   category: network isolation
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Set `outbound_network_access_restricted` to true.
#   fix:
#     set:
#       path: [outbound_network_access_restricted]
#       value: true
package decree.azure.cognitive.outbound_restricted

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must restrict outbound network access", ["outbound_network_access_restricted"]) if {
	some account in input.resource.azurerm_cognitive_account
	outbound_network_access_restricted := value.at(account.values, ["outbound_network_access_restricted"], null)
	value.known(outbound_network_access_restricted)
	outbound_network_access_restricted != true
}
