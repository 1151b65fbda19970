# METADATA
# title: Keys of key vaults are backed by an HSM
# description: A software key exists in the memory of servers; one of a hardware module never leaves it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_key
# custom:
#   id: azure.keyvault.hsm_backed_keys
#   aliases: [CKV_AZURE_112]
#   requirement: every key vault key must be backed by an HSM
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_key_vault_key]
#   remediation: Set `key_type` to "RSA-HSM".
#   fix:
#     set:
#       path: [key_type]
#       value: RSA-HSM
package decree.azure.keyvault.hsm_backed_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_key, "must be backed by an HSM", ["key_type"]) if {
	some vault_key in input.resource.azurerm_key_vault_key
	key_type := value.at(vault_key.values, ["key_type"], null)
	value.known(key_type)
	not key_type in ["RSA-HSM", "EC-HSM", "oct-HSM"]
}
