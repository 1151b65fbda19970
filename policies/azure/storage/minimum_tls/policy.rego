# METADATA
# title: Storage accounts require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.minimum_tls
#   aliases: [CKV_AZURE_44, AVD-AZU-0011]
#   requirement: every storage account must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_storage_account]
#   profiles: [recommended]
#   frameworks:
#     cis: ["9.3.6"]
#     soc2: [cc_6_6]
#     hipaa: ["164_312_e_1", "164_312_e_2_i", "164_312_e_2_ii"]
#   remediation: Set `min_tls_version` to "TLS1_2".
#   fix:
#     set:
#       path: [min_tls_version]
#       value: TLS1_2
package decree.azure.storage.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must require at least TLS 1.2", ["min_tls_version"]) if {
	some account in input.resource.azurerm_storage_account
	min_tls_version := account.values.min_tls_version
	value.known(min_tls_version)
	not min_tls_version in ["TLS1_2", "TLS1_3"]
}
