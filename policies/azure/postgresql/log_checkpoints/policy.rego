# METADATA
# title: PostgreSQL servers log checkpoints
# description: Checkpoints in the log explain stalls and slow recoveries; switched off, they cannot be told from
#   attacks on availability.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server_configuration
# custom:
#   id: azure.postgresql.log_checkpoints
#   aliases: [AVD-AZU-0024, 3790d386-be81-4dcf-9850-eaa7df6c10d9]
#   requirement: every PostgreSQL flexible server configuration must log checkpoints
#   severity: LOW
#   category: logging
#   resource_types: [azurerm_postgresql_flexible_server_configuration]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     hipaa: ["164_312_b"]
#   remediation: Set the `value` to on.
package decree.azure.postgresql.log_checkpoints

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server_configuration, "must log checkpoints", []) if {
	some flexible_server_configuration in input.resource.azurerm_postgresql_flexible_server_configuration
	flexible_server_configuration.values.name == "log_checkpoints"
	value_2 := value.at(flexible_server_configuration.values, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On"]
}
