# METADATA
# title: SQL managed instances have no public endpoint
# description: The public data endpoint opens port 3342 of the instance to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_managed_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/3.116.0/docs/resources/sql_managed_instance
# custom:
#   id: azure.sql.managed_instance_public_endpoint
#   requirement: every SQL managed instance must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_mssql_managed_instance, azurerm_sql_managed_instance]
#   profiles: [recommended]
#   remediation: Set `public_data_endpoint_enabled` to false.
#   fix:
#     set:
#       path: [public_data_endpoint_enabled]
#       value: false
package decree.azure.sql.managed_instance_public_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(managed_instance, "must not be publicly accessible", ["public_data_endpoint_enabled"]) if {
	some managed_instance in input.resource.azurerm_mssql_managed_instance
	public_data_endpoint_enabled := managed_instance.values.public_data_endpoint_enabled
	value.known(public_data_endpoint_enabled)
	public_data_endpoint_enabled != false
}

deny contains tf.finding(managed_instance, "must not be publicly accessible", ["public_data_endpoint_enabled"]) if {
	some managed_instance in input.resource.azurerm_sql_managed_instance
	public_data_endpoint_enabled := managed_instance.values.public_data_endpoint_enabled
	value.known(public_data_endpoint_enabled)
	public_data_endpoint_enabled != false
}
