# METADATA
# title: Secrets of key vaults expire
# description: A date of expiry makes somebody renew the secret, and stops one that leaked and was forgotten.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_secret
# custom:
#   id: azure.keyvault.secret_expiration
#   aliases: [CKV_AZURE_41, AVD-AZU-0017, dfa20ffa-f476-428f-a490-424b41e91c7f]
#   requirement: every key vault secret must expire
#   severity: MEDIUM
#   category: secrets
#   resource_types: [azurerm_key_vault_secret]
#   frameworks:
#     cis: ["8.3.3", "8.3.4"]
#     hipaa: ["164_308_a_3_ii_c", "164_308_a_4_ii_c", "164_308_a_5_ii_d"]
#     pci_dss:
#       ["7.2.4.3", "7.2.5.1.3", "8.2.2.10", "8.2.2.11", "8.2.6.3", "8.3.10.1.1", "8.3.10.1.4", "8.3.5.1",
#        "8.3.5.4", "8.3.7.1", "8.3.7.4", "8.3.9.1", "8.3.9.4", "8.6.3.1", "8.6.3.5", A3.4.1.24]
#   remediation: Set `expiration_date`.
package decree.azure.keyvault.secret_expiration

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_secret, "must expire", ["expiration_date"]) if {
	some vault_secret in input.resource.azurerm_key_vault_secret
	value.absent(value.at(vault_secret.values, ["expiration_date"], null))
}
