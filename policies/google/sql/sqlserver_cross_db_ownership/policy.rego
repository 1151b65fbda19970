# METADATA
# title: SQL Server does not chain ownership over databases
# description: With chaining the owner of one database reaches the objects of others without a grant.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_cross_db_ownership
#   aliases: [CKV_GCP_58, AVD-GCP-0019]
#   requirement: Cloud SQL instances must have the cross db ownership chaining flag set to off
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.2"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_cross_db_ownership

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not chain ownership over databases", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "cross db ownership chaining"
	database_flag.value in ["on", "ON", "On", "1"]
}
