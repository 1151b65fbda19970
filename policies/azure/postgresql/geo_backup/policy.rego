# METADATA
# title: PostgreSQL servers keep backups in another region
# description: Backups in the region of the server are lost together with it. It can only be chosen when the server is made.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/postgresql_flexible_server
# custom:
#   id: azure.postgresql.geo_backup
#   aliases: [CKV_AZURE_136, CKV_AZURE_102, 8b042c30-e441-453f-b162-7696982ebc58]
#   requirement: every PostgreSQL flexible server must have geo-redundant backups
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_postgresql_flexible_server]
#   frameworks:
#     hipaa: ["164_308_a_7_ii_a"]
#   remediation: Set `geo_redundant_backup_enabled` to true.
#   fix:
#     set:
#       path: [geo_redundant_backup_enabled]
#       value: true
package decree.azure.postgresql.geo_backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must keep backups in another region", ["geo_redundant_backup_enabled"]) if {
	some flexible_server in input.resource.azurerm_postgresql_flexible_server
	geo_redundant_backup_enabled := value.at(flexible_server.values, ["geo_redundant_backup_enabled"], null)
	value.known(geo_redundant_backup_enabled)
	geo_redundant_backup_enabled != true
}
