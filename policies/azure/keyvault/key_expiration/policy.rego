# METADATA
# title: Keys of key vaults expire
# description: A key without an end stays valid after everyone has forgotten who holds it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_key
# custom:
#   id: azure.keyvault.key_expiration
#   aliases: [CKV_AZURE_40, AVD-AZU-0014, 4d080822-5ee2-49a4-8984-68f3d4c890fc]
#   requirement: every key vault key must expire
#   severity: MEDIUM
#   category: secrets
#   resource_types: [azurerm_key_vault_key]
#   frameworks:
#     cis: ["8.3.1", "8.3.2"]
#     hipaa: ["164_308_a_3_ii_c", "164_308_a_4_ii_c", "164_308_a_5_ii_d"]
#     pci_dss:
#       ["3.5.1.1.1", "3.5.1.1.9", "3.5.1.3.1", "3.5.1.3.17", "3.6.1.1", "3.6.1.2.1", "3.6.1.2.9", "3.6.1.3.1",
#        "3.6.1.3.9", "3.6.1.4.1", "3.6.1.4.9", "3.6.1.9", "3.7.1.1", "3.7.1.10", "3.7.2.1", "3.7.2.9",
#        "3.7.4.1", "3.7.4.10", "3.7.5.1", "3.7.6.1", "3.7.6.9", "3.7.7.1", "3.7.7.9", "4.2.1.1.1", "4.2.1.1.22"]
#   remediation: Set `expiration_date`.
package decree.azure.keyvault.key_expiration

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_key, "must expire", ["expiration_date"]) if {
	some vault_key in input.resource.azurerm_key_vault_key
	value.absent(value.at(vault_key.values, ["expiration_date"], null))
}
