# METADATA
# title: SQL Server runs no external scripts
# description: With external scripts a statement may run R or Python on the server.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_external_scripts
#   requirement: Cloud SQL instances must not run external scripts
#   severity: HIGH
#   category: hygiene
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.1"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_external_scripts

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not run external scripts", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "external scripts enabled"
	database_flag.value in ["on", "ON", "On", "1"]
}
