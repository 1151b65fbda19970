# METADATA
# title: RSA keys of key vaults have at least 2048 bits
# description: Shorter RSA keys can be factored with means that a determined attacker has.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_key
# custom:
#   id: azure.keyvault.key_size
#   requirement: every key vault key must be at least 2048 bits long
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_key_vault_key]
#   profiles: [recommended]
#   remediation: Set `key_size` to 2048.
#   fix:
#     set:
#       path: [key_size]
#       value: 2048
package decree.azure.keyvault.key_size

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_key, "must be at least 2048 bits long", ["key_size"]) if {
	some vault_key in input.resource.azurerm_key_vault_key
	key_size := vault_key.values.key_size
	value.known(key_size)
	not value.at_least(key_size, 2048)
}
