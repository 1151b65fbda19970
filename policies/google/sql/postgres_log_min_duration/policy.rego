# METADATA
# title: PostgreSQL does not log statements by their duration
# description: Statements that are logged for being slow carry their values, passwords and personal data
#   included, into the log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_min_duration
#   aliases: [CKV_GCP_57, AVD-GCP-0021]
#   requirement: Cloud SQL instances must not log statements by duration
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.7"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.postgres_log_min_duration

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not log statements by duration", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "log_min_duration_statement"
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	value_2 != "-1"
}
