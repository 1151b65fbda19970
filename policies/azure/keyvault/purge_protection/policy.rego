# METADATA
# title: Key vaults are protected against purging
# description: Without it, someone with the right to purge can destroy the keys of encrypted data for ever within seconds.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault
# custom:
#   id: azure.keyvault.purge_protection
#   aliases: [CKV_AZURE_110, AVD-AZU-0016]
#   requirement: every key vault must have purge protection
#   severity: MEDIUM
#   category: data protection
#   resource_types: [azurerm_key_vault]
#   profiles: [recommended]
#   frameworks:
#     cis: ["8.3.5"]
#     soc2: [pi_1_5]
#     hipaa:
#       ["164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c", "164_312_a_2_ii",
#        "164_312_c_1"]
#   remediation: Set `purge_protection_enabled` to true.
#   fix:
#     set:
#       path: [purge_protection_enabled]
#       value: true
package decree.azure.keyvault.purge_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must be protected against purging", ["purge_protection_enabled"]) if {
	some vault in input.resource.azurerm_key_vault
	purge_protection_enabled := value.at(vault.values, ["purge_protection_enabled"], null)
	value.known(purge_protection_enabled)
	purge_protection_enabled != true
}
