# METADATA
# title: SQL servers use a customer managed key
# description: With a key of your own you can cut off access to all databases of the server, and see when it is used.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server
# custom:
#   id: azure.sql.customer_key
#   requirement: every MSSQL server must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_mssql_server]
#   frameworks:
#     soc2: [cc_6_2, cc_6_7, pi_1_4]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#   remediation: Add the `azurerm_mssql_server_transparent_data_encryption` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_mssql_server_transparent_data_encryption
#       attributes:
#         server_id: ${self.id}
#         key_vault_key_id: ${var.key_vault_key_id}
package decree.azure.sql.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must be encrypted with a customer managed key", []) if {
	some server in input.resource.azurerm_mssql_server
	value.absent(value.at(server.values, ["transparent_data_encryption_key_vault_key_id"], null))
	every server_transparent_data_encryption in possible_server_transparent_data_encryptions(server) {
		value.absent(value.at(server_transparent_data_encryption.values, ["key_vault_key_id"], null))
	}
}

possible_server_transparent_data_encryptions(server) := [candidate |
	some candidate in input.resource.azurerm_mssql_server_transparent_data_encryption
	tf.could_refer(value.at(candidate.values, ["server_id"], null), server)
]
