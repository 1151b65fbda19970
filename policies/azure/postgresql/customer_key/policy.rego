# METADATA
# title: PostgreSQL servers use a customer managed key
# description: With a key of your own you decide who may decrypt, and can end all access by disabling it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.customer_key
#   requirement: every PostgreSQL flexible server must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_postgresql_flexible_server]
#   remediation: Add a `customer_managed_key` block; it takes a new server.
package decree.azure.postgresql.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must be encrypted with a customer managed key", ["customer_managed_key", 0, "key_vault_key_id"]) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	value.absent(value.at(flexible_server.values, ["customer_managed_key", 0, "key_vault_key_id"], null))
}
