# METADATA
# title: Secrets of key vaults state their content type
# description: The content type tells people and programs what the secret is and how to rotate it, without reading it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_secret
# custom:
#   id: azure.keyvault.secret_content_type
#   aliases: [CKV_AZURE_114, AVD-AZU-0015]
#   requirement: every key vault secret must state a content type
#   severity: LOW
#   category: secrets
#   resource_types: [azurerm_key_vault_secret]
#   remediation: Set `content_type`, for example to password or connection-string.
package decree.azure.keyvault.secret_content_type

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_secret, "must state a content type", ["content_type"]) if {
	some vault_secret in input.resource.azurerm_key_vault_secret
	value.absent(value.at(vault_secret.values, ["content_type"], null))
}
