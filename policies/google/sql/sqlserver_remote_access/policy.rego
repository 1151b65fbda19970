# METADATA
# title: SQL Server runs no procedures for remote servers
# description: Remote access lets other servers run stored procedures here, and is used to flood them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_remote_access
#   requirement: Cloud SQL instances must not allow remote access
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.5"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_remote_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not allow remote access", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "remote access"
	database_flag.value in ["on", "ON", "On", "1"]
}
