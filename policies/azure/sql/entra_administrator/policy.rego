# METADATA
# title: SQL servers have an Entra administrator
# description: Logins of SQL know no second factor, and stay when a person leaves; those of Entra ID end with the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server
# custom:
#   id: azure.sql.entra_administrator
#   aliases: [CKV2_AZURE_27, CKV2_AZURE_7, a3a055d2-9a2e-4cc9-b9fb-12850a1a3a4b]
#   requirement: every Azure SQL server must have an Active Directory administrator
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_mssql_server, azurerm_sql_server]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_b", "164_312_a_2_i", "164_312_d"]
#     pci_dss:
#       ["7.2.1.20", "7.2.1.22", "7.2.1.23", "7.2.2.20", "7.2.2.22", "7.2.2.23", "7.2.5.14", "7.2.5.16",
#        "7.2.5.17", "7.3.1.14", "7.3.1.16", "7.3.1.17", "7.3.2.14", "7.3.2.16", "7.3.2.17", "7.3.3.14",
#        "7.3.3.16", "7.3.3.17", "8.2.7.14", "8.2.7.16", "8.2.7.17", "8.2.8.16", "8.2.8.18", "8.2.8.19",
#        "8.3.4.14", "8.3.4.16", "8.3.4.17"]
#   remediation: Add an `azuread_administrator` block with a group.
package decree.azure.sql.entra_administrator

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must have an Active Directory administrator", []) if {
	some server in input.resource.azurerm_mssql_server
	value.absent(value.at(server.values, ["azuread_administrator"], null))
	every active_directory_administrator in possible_active_directory_administrators(server) {
		value.absent(value.at(active_directory_administrator.values, ["login"], null))
	}
}

deny contains tf.finding(server, "must have an Active Directory administrator", []) if {
	some server in input.resource.azurerm_sql_server
	every active_directory_administrator in possible_active_directory_administrators(server) {
		value.absent(value.at(active_directory_administrator.values, ["login"], null))
	}
}

possible_active_directory_administrators(server) := [candidate |
	some candidate in input.resource.azurerm_sql_active_directory_administrator
	tf.could_refer(value.at(candidate.values, ["server_name"], null), server)
]
