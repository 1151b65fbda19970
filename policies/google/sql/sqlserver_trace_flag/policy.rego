# METADATA
# title: SQL Server hides details in error messages
# description: Without trace flag 3625 error messages tell those who are no administrators of names and structure.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_trace_flag
#   requirement: Cloud SQL instances must have the 3625 trace flag set to on
#   severity: LOW
#   category: hygiene
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.6"]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.sqlserver_trace_flag

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must mask trace information", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_3625_and_value_is(database_flag)
	}
}

not_name_is_3625_and_value_is(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "3625"
}

not_name_is_3625_and_value_is(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On", "1"]
}
