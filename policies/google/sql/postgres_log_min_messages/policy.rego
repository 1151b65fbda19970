# METADATA
# title: PostgreSQL logs warnings
# description: With a higher level errors and warnings of the server never reach the log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_min_messages
#   aliases: [CKV_GCP_55, AVD-GCP-0018]
#   requirement: Cloud SQL instances must have the log_min_messages flag set to warning
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.5"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.12", "10.2.1.1.26", "10.2.1.10", "10.2.1.2.22", "10.2.1.2.23", "10.2.1.22", "10.2.1.23",
#        "10.2.1.3.23", "10.2.1.4.10", "10.2.1.4.22", "10.2.1.4.23", "10.2.1.5.10", "10.2.1.5.23",
#        "10.2.1.6.23", "10.2.1.7.10", "10.2.1.7.20", "10.2.1.7.23", "10.2.2.15", "10.2.2.23", "10.3.1.10",
#        "10.3.1.22", "10.3.1.23", "10.6.3.12", "10.6.3.29", "5.3.4.27", "5.3.4.28", A1.2.1.26, A1.2.1.27]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_min_messages

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log messages from warnings up", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "log_min_messages"
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["warning", "error", "log", "fatal", "panic", "WARNING", "ERROR", "LOG", "FATAL", "PANIC"]
}
