# METADATA
# title: MySQL servers require TLS
# description: With require_secure_transport off, clients may send passwords and rows in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server
# custom:
#   id: azure.mysql.encryption_in_transit
#   aliases: [CKV_AZURE_28, 73e42469-3a86-4f39-ad78-098f325b4e9f]
#   requirement: every MySQL flexible server must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_mysql_flexible_server]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_2, cc_6_6]
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#   remediation: Remove the configuration of require_secure_transport, or set its `value` to ON.
package decree.azure.mysql.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must be encrypted in transit", []) if {
	some flexible_server in input.resource.azurerm_mysql_flexible_server
	some flexible_server_configuration in input.resource.azurerm_mysql_flexible_server_configuration
	tf.refers(value.at(flexible_server_configuration.values, ["server_name"], null), flexible_server)
	flexible_server_configuration.values.name == "require_secure_transport"
	flexible_server_configuration.values.value in ["OFF", "off"]
}
