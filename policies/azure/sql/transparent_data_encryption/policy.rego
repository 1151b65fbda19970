# METADATA
# title: SQL databases are encrypted at rest
# description: Transparent data encryption is on unless it is switched off; then files and backups can be read
#   by whoever holds a copy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_database
# custom:
#   id: azure.sql.transparent_data_encryption
#   aliases: [CKV2_AZURE_25]
#   requirement: every Azure SQL database must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_mssql_database]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_2, cc_6_7, pi_1_4]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_310_d_1", "164_312_a_2_iv", "164_312_c_1",
#        "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.25", "3.5.1.26", "3.5.1.27", "8.3.2.42", "8.3.2.43", "8.3.2.44"]
#   remediation: Set `transparent_data_encryption_enabled` to true.
#   fix:
#     set:
#       path: [transparent_data_encryption_enabled]
#       value: true
package decree.azure.sql.transparent_data_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be encrypted at rest", ["transparent_data_encryption_enabled"]) if {
	some database in input.resource.azurerm_mssql_database
	transparent_data_encryption_enabled := database.values.transparent_data_encryption_enabled
	value.known(transparent_data_encryption_enabled)
	transparent_data_encryption_enabled != true
}
