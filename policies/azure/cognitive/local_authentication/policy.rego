# METADATA
# title: OpenAI and AI accounts do not accept keys
# description: A leaked key of an OpenAI account is used to run models at your cost, and belongs to no person.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.local_authentication
#   aliases: [CKV_AZURE_236]
#   requirement: every Cognitive Services account must not allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_cognitive_account]
#   profiles: [recommended, ai_platform]
#   remediation: Set `local_auth_enabled` to false.
#   fix:
#     set:
#       path: [local_auth_enabled]
#       value: false
package decree.azure.cognitive.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not allow local accounts", ["local_auth_enabled"]) if {
	some account in input.resource.azurerm_cognitive_account
	local_auth_enabled := value.at(account.values, ["local_auth_enabled"], null)
	value.known(local_auth_enabled)
	local_auth_enabled != false
}
