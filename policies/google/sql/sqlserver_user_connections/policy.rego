# METADATA
# title: SQL Server does not limit user connections
# description: A limit that is set too low turns a burst of connections into an outage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_user_connections
#   requirement: Cloud SQL instances must not limit user connections
#   severity: LOW
#   category: hygiene
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.3"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_user_connections

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not limit user connections", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "user connections"
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	value_2 != "0"
}
