# METADATA
# title: MySQL servers keep backups in another region
# description: Backups in the region of the server are lost together with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mysql_flexible_server
# custom:
#   id: azure.mysql.geo_backup
#   aliases: [CKV_AZURE_94]
#   requirement: every MySQL flexible server must have geo-redundant backups
#   severity: LOW
#   category: data protection
#   resource_types: [azurerm_mysql_flexible_server]
#   frameworks:
#     hipaa: ["164_308_a_7_ii_a"]
#   remediation: Set `geo_redundant_backup_enabled` to true.
#   fix:
#     set:
#       path: [geo_redundant_backup_enabled]
#       value: true
package decree.azure.mysql.geo_backup

import data.decree.tf
import data.decree.value

deny contains tf.finding(flexible_server, "must keep backups in another region", ["geo_redundant_backup_enabled"]) if {
	some flexible_server in input.resource.azurerm_mysql_flexible_server
	geo_redundant_backup_enabled := value.at(flexible_server.values, ["geo_redundant_backup_enabled"], null)
	value.known(geo_redundant_backup_enabled)
	geo_redundant_backup_enabled != true
}
