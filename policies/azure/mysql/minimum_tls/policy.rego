# METADATA
# title: MySQL servers require at least TLS 1.2
# description: Older versions of TLS let passwords and rows be read by a downgrade of the connection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server
# custom:
#   id: azure.mysql.minimum_tls
#   requirement: every MySQL flexible server must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_mysql_flexible_server]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_2, cc_6_6]
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#   remediation: Leave only TLSv1.2 and TLSv1.3 in the `value` of tls_version.
package decree.azure.mysql.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must require at least TLS 1.2", []) if {
	some flexible_server in input.resource.azurerm_mysql_flexible_server
	some flexible_server_configuration in input.resource.azurerm_mysql_flexible_server_configuration
	tf.refers(value.at(flexible_server_configuration.values, ["server_name"], null), flexible_server)
	flexible_server_configuration.values.name == "tls_version"
	value.matches(flexible_server_configuration.values.value, `TLSv1([.][01])?(,|$)`)
}
