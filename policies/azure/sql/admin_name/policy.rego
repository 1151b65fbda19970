# METADATA
# title: Administrators of SQL servers have no obvious name
# description: The name cannot be changed later, and one like sa or admin leaves an attacker only the password to guess.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server
# custom:
#   id: azure.sql.admin_name
#   aliases: [2ab6de9a-0136-415c-be92-79d2e4fd750f]
#   requirement: every MSSQL server must not have a predictable administrator name
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_mssql_server, azurerm_sql_server]
#   remediation: Choose an `administrator_login` that cannot be guessed; it takes a new server.
package decree.azure.sql.admin_name

import data.decree.tf

deny contains tf.finding(server, "must not have a predictable administrator name", ["administrator_login"]) if {
	some server in input.resource.azurerm_mssql_server
	server.values.administrator_login in ["", "admin", "administrator", "root", "sa", "sqladmin", "user", "azureuser", "dbadmin", "azure_superuser", "azure_pg_admin", "guest", "public", "login", "sys", "server_admin", "serveradmin"]
}

deny contains tf.finding(server, "must not have a predictable administrator name", ["azuread_administrator", 0, "login_username"]) if {
	some server in input.resource.azurerm_mssql_server
	server.values.azuread_administrator[0].login_username in ["", "admin", "administrator", "root", "sa", "sqladmin", "user", "azureuser", "dbadmin", "azure_superuser", "azure_pg_admin", "guest", "public", "login", "sys", "server_admin", "serveradmin"]
}

deny contains tf.finding(server, "must not have a predictable administrator name", ["administrator_login"]) if {
	some server in input.resource.azurerm_sql_server
	server.values.administrator_login in ["", "admin", "administrator", "root", "sa", "sqladmin", "user", "azureuser", "dbadmin", "azure_superuser", "azure_pg_admin", "guest", "public", "login", "sys", "server_admin", "serveradmin"]
}
