# METADATA
# title: OpenAI and AI accounts have no public network access
# description: With private endpoints only, a stolen token or key is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.public_access
#   aliases: [CKV_AZURE_134]
#   requirement: every Cognitive Services account must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.cognitive.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some account in input.resource.azurerm_cognitive_account
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
