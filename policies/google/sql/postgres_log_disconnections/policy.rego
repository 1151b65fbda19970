# METADATA
# title: PostgreSQL logs the end of connections
# description: Without the end of a session nobody knows how long an intruder was there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_disconnections
#   aliases: [CKV_GCP_53, AVD-GCP-0022]
#   requirement: Cloud SQL instances must log disconnections
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.3"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     pci_dss:
#       ["10.2.1.1.26", "10.2.1.2.22", "10.2.1.2.23", "10.2.1.22", "10.2.1.23", "10.2.1.3.23", "10.2.1.4.22",
#        "10.2.1.4.23", "10.2.1.5.23", "10.2.1.6.23", "10.2.1.7.23", "10.2.2.23", "10.3.1.23", "10.6.3.29",
#        "5.3.4.27", "5.3.4.28", A1.2.1.27]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_disconnections

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log disconnections", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_log_disconnections_and_value(database_flag)
	}
}

not_name_is_log_disconnections_and_value(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "log_disconnections"
}

not_name_is_log_disconnections_and_value(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On", "1"]
}
