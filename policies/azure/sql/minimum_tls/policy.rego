# METADATA
# title: SQL servers require at least TLS 1.2
# description: Older versions of TLS let passwords and rows be read by a downgrade of the connection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server
# custom:
#   id: azure.sql.minimum_tls
#   aliases: [CKV_AZURE_52]
#   requirement: every MSSQL server must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_mssql_server]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_2, cc_6_6]
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#   remediation: Set `minimum_tls_version` to "1.2".
#   fix:
#     set:
#       path: [minimum_tls_version]
#       value: "1.2"
package decree.azure.sql.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must require at least TLS 1.2", ["minimum_tls_version"]) if {
	some server in input.resource.azurerm_mssql_server
	minimum_tls_version := server.values.minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
