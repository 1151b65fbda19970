# METADATA
# title: SQL Server sets no options for all users
# description: Options for all users change how statements work, and override what sessions expect.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_user_options
#   requirement: Cloud SQL instances must not set user options
#   severity: LOW
#   category: hygiene
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.4"]
#     pci_dss: ["1.3.2.30", "1.5.1.27", A1.1.3.27]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_user_options

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not set user options", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "user options"
}
