# METADATA
# title: Storage accounts use infrastructure encryption
# description: A second layer of encryption with another algorithm and key protects the data where one of them
#   is broken. It can only be chosen when the account is made.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.infrastructure_encryption
#   requirement: every storage account must use infrastructure encryption
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.3.1.1"]
#     soc2: [cc_6_7, cc_7_5, pi_1_4, pi_1_5]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_310_d_1", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.22", "8.3.2.37"]
#   remediation: Set `infrastructure_encryption_enabled` to true.
#   fix:
#     set:
#       path: [infrastructure_encryption_enabled]
#       value: true
package decree.azure.storage.infrastructure_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must use infrastructure encryption", ["infrastructure_encryption_enabled"]) if {
	some account in input.resource.azurerm_storage_account
	infrastructure_encryption_enabled := value.at(account.values, ["infrastructure_encryption_enabled"], null)
	value.known(infrastructure_encryption_enabled)
	infrastructure_encryption_enabled != true
}
