# METADATA
# title: Keys of key vaults rotate automatically
# description: Rotation bounds what one leaked key can decrypt; left to people it does not happen.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault_key
# custom:
#   id: azure.keyvault.key_rotation
#   requirement: every key vault key must rotate automatically
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_key_vault_key]
#   frameworks:
#     cis: ["8.3.9"]
#     soc2: [pi_1_5]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_3_ii_c", "164_308_a_4_ii_a", "164_308_a_4_ii_c", "164_308_a_5_ii_d",
#        "164_312_a_2_iv", "164_312_c_1", "164_312_c_2", "164_312_e_2_ii"]
#     pci_dss:
#       ["3.7.4.5", "3.7.5.2", "8.2.2.8", "8.2.2.9", "8.3.10.1.2", "8.3.10.1.3", "8.3.5.2", "8.3.5.3",
#        "8.3.7.2", "8.3.7.3", "8.3.9.2", "8.3.9.3", "8.6.3.3", "8.6.3.4"]
#   remediation: Add a `rotation_policy` with an `automatic` block.
package decree.azure.keyvault.key_rotation

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault_key, "must rotate automatically", []) if {
	some vault_key in input.resource.azurerm_key_vault_key
	value.absent(value.at(vault_key.values, ["rotation_policy", 0, "automatic", 0, "time_after_creation"], null))
	value.absent(value.at(vault_key.values, ["rotation_policy", 0, "automatic", 0, "time_before_expiry"], null))
}
