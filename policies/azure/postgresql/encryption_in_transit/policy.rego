# METADATA
# title: PostgreSQL servers require TLS
# description: With require_secure_transport off, clients may send passwords and rows in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.encryption_in_transit
#   aliases: [CKV_AZURE_29, 0437633b-daa6-4bbc-8526-c0d2443b946e]
#   requirement: every PostgreSQL flexible server must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_postgresql_flexible_server]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_2, cc_6_6]
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#   remediation: Remove the configuration of require_secure_transport, or set its `value` to ON.
package decree.azure.postgresql.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must be encrypted in transit", []) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	some flexible_server_configuration in input.resource.azurerm_postgresql_flexible_server_configuration
	tf.refers(value.at(flexible_server_configuration.values, ["server_id"], null), flexible_server)
	flexible_server_configuration.values.name == "require_secure_transport"
	flexible_server_configuration.values.value in ["OFF", "off"]
}
