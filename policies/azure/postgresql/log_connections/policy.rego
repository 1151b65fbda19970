# METADATA
# title: PostgreSQL servers log connections
# description: Logged connections show who tried to log in and from where, failures included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_configuration
# custom:
#   id: azure.postgresql.log_connections
#   aliases: [AVD-AZU-0019, c640d783-10c5-4071-b6c1-23507300d333]
#   requirement: every PostgreSQL flexible server configuration must log connections
#   severity: LOW
#   category: logging
#   resource_types: [azurerm_postgresql_flexible_server_configuration]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     hipaa: ["164_312_b"]
#   remediation: Set the `value` to on.
package decree.azure.postgresql.log_connections

import data.decree.tf

deny contains tf.finding(flexible_server_configuration, "must log connections", []) if {
	some flexible_server_configuration in input.resource.azurerm_postgresql_flexible_server_configuration
	flexible_server_configuration.values.name == "log_connections"
	flexible_server_configuration.values.value in ["off", "OFF", "Off", ""]
}
