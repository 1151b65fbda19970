# METADATA
# title: OpenAI and AI accounts use a customer managed key
# description: Fine-tuned models and uploaded files are readable only while your own key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.customer_key
#   aliases: [CKV2_AZURE_22]
#   requirement: every Cognitive Services account must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Add the `azurerm_cognitive_account_customer_managed_key` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_cognitive_account_customer_managed_key
#       attributes:
#         cognitive_account_id: ${self.id}
#         key_vault_key_id: ${var.key_vault_key_id}
package decree.azure.cognitive.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be encrypted with a customer managed key", []) if {
	some account in input.resource.azurerm_cognitive_account
	value.absent(value.at(account.values, ["customer_managed_key", 0, "key_vault_key_id"], null))
	every account_customer_managed_key in possible_account_customer_managed_keys(account) {
		value.absent(value.at(account_customer_managed_key.values, ["key_vault_key_id"], null))
	}
}

possible_account_customer_managed_keys(account) := [candidate |
	some candidate in input.resource.azurerm_cognitive_account_customer_managed_key
	tf.could_refer(value.at(candidate.values, ["cognitive_account_id"], null), account)
]
