# METADATA
# title: PostgreSQL servers log disconnections
# description: With the end of each session its length is known, which tells a dump of the data from a query.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_configuration
# custom:
#   id: azure.postgresql.log_disconnections
#   aliases: [07f7134f-9f37-476e-8664-670c218e4702]
#   requirement: every PostgreSQL flexible server configuration must log disconnections
#   severity: LOW
#   category: logging
#   resource_types: [azurerm_postgresql_flexible_server_configuration]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     hipaa: ["164_312_b"]
#   remediation: Set the `value` to on.
package decree.azure.postgresql.log_disconnections

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server_configuration, "must log disconnections", []) if {
	some flexible_server_configuration in input.resource.azurerm_postgresql_flexible_server_configuration
	flexible_server_configuration.values.name == "log_disconnections"
	value_2 := value.at(flexible_server_configuration.values, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On"]
}
