# METADATA
# title: SQL managed instances require at least TLS 1.2
# description: Older versions of TLS let passwords and rows be read by a downgrade of the connection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_managed_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/3.116.0/docs/resources/sql_managed_instance
# custom:
#   id: azure.sql.managed_instance_minimum_tls
#   requirement: every SQL managed instance must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_mssql_managed_instance, azurerm_sql_managed_instance]
#   profiles: [recommended]
#   remediation: Set `minimum_tls_version` to "1.2".
#   fix:
#     set:
#       path: [minimum_tls_version]
#       value: "1.2"
package decree.azure.sql.managed_instance_minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(managed_instance, "must require at least TLS 1.2", ["minimum_tls_version"]) if {
	some managed_instance in input.resource.azurerm_mssql_managed_instance
	minimum_tls_version := managed_instance.values.minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}

deny contains tf.finding(managed_instance, "must require at least TLS 1.2", ["minimum_tls_version"]) if {
	some managed_instance in input.resource.azurerm_sql_managed_instance
	minimum_tls_version := managed_instance.values.minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
