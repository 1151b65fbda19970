# METADATA
# title: PostgreSQL servers sign people in with Entra ID
# description: Passwords of PostgreSQL know no second factor, and stay when a person leaves.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.entra_authentication
#   requirement: every PostgreSQL flexible server must have an Active Directory administrator
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_postgresql_flexible_server]
#   frameworks:
#     hipaa: ["164_312_a_2_i", "164_312_d"]
#   remediation: Add the `azurerm_postgresql_flexible_server_active_directory_administrator` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_postgresql_flexible_server_active_directory_administrator
#       attributes:
#         server_name: ${self.id}
#         principal_name: ${var.principal_name}
package decree.azure.postgresql.entra_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must have an Active Directory administrator", []) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	active_directory_auth_enabled := value.at(flexible_server.values, ["authentication", 0, "active_directory_auth_enabled"], null)
	value.known(active_directory_auth_enabled)
	active_directory_auth_enabled != true
	every flexible_server_active_directory_administrator in possible_flexible_server_active_directory_administrators(flexible_server) {
		value.absent(value.at(flexible_server_active_directory_administrator.values, ["principal_name"], null))
	}
}

possible_flexible_server_active_directory_administrators(flexible_server) := [candidate |
	some candidate in input.resource.azurerm_postgresql_flexible_server_active_directory_administrator
	tf.could_refer(value.at(candidate.values, ["server_name"], null), flexible_server)
]
