# METADATA
# title: PostgreSQL logs waits for locks
# description: Long waits for locks, from faulty or hostile sessions, stay unseen until the database stands still.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_lock_waits
#   aliases: [CKV_GCP_54, AVD-GCP-0020]
#   requirement: Cloud SQL instances must have the log_lock_waits flag set to on
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_lock_waits

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log waits for locks", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_log_lock_waits_and(database_flag)
	}
}

not_name_is_log_lock_waits_and(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "log_lock_waits"
}

not_name_is_log_lock_waits_and(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On", "1"]
}
