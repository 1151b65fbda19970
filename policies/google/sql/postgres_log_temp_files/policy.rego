# METADATA
# title: PostgreSQL logs temporary files
# description: Queries that spill to disk fill it unseen.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_temp_files
#   aliases: [CKV_GCP_56, AVD-GCP-0014]
#   requirement: Cloud SQL instances must log all temporary files
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_temp_files

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log all temporary files", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "log_temp_files"
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	value_2 != "0"
}
