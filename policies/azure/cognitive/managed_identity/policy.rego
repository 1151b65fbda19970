# METADATA
# title: OpenAI and AI accounts have a managed identity
# description: With an identity the account reads its storage and keys without a stored secret.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.managed_identity
#   aliases: [CKV_AZURE_238]
#   requirement: every Cognitive Services account must have a managed identity
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Add an `identity` block.
package decree.azure.cognitive.managed_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must have a managed identity", ["identity"]) if {
	some account in input.resource.azurerm_cognitive_account
	value.absent(value.at(account.values, ["identity"], null))
}
