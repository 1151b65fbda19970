# METADATA
# title: Storage accounts are encrypted with a customer managed key
# description: With a key of your own you decide who may decrypt, see its use in the logs of the vault, and can
#   revoke access by disabling it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.customer_key
#   aliases: [CKV2_AZURE_1]
#   requirement: every storage account must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["2.1.8"]
#     soc2: [cc_6_7, cc_7_5, pi_1_4, pi_1_5]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_310_d_1", "164_312_a_2_iv", "164_312_c_1", "164_312_c_2",
#        "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.34", "8.3.2.53"]
#   remediation: Add the `azurerm_storage_account_customer_managed_key` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_storage_account_customer_managed_key
#       attributes:
#         storage_account_id: ${self.id}
#         key_name: ${var.key_name}
package decree.azure.storage.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must be encrypted with a customer managed key", []) if {
	some account in input.resource.azurerm_storage_account
	value.absent(value.at(account.values, ["customer_managed_key"], null))
	every account_customer_managed_key in possible_account_customer_managed_keys(account) {
		value.absent(value.at(account_customer_managed_key.values, ["key_name"], null))
	}
}

possible_account_customer_managed_keys(account) := [candidate |
	some candidate in input.resource.azurerm_storage_account_customer_managed_key
	tf.could_refer(value.at(candidate.values, ["storage_account_id"], null), account)
]
