# METADATA
# title: PostgreSQL logs errors in full
# description: Terse errors leave out the detail and the context that explain them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_error_verbosity
#   requirement: Cloud SQL instances must have the log_error_verbosity flag set to default
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.1"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.12", "10.2.1.1.23", "10.2.1.10", "10.2.1.2.20", "10.2.1.4.20", "10.2.1.5.20", "10.2.1.6.20",
#        "10.2.1.6.22", "10.2.1.7.10", "10.2.1.7.20", "10.3.1.10", "10.3.1.22", "10.6.3.12", "10.6.3.25",
#        "5.3.4.23", "5.3.4.28", A1.2.1.26]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_error_verbosity

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log errors by default verbosity", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "log_error_verbosity"
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["default", "DEFAULT", "verbose", "VERBOSE"]
}
