# METADATA
# title: SQL Server uses no contained authentication
# description: Users of a contained database go past the logins of the server and their password policy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.sqlserver_contained_authentication
#   aliases: [CKV_GCP_59, AVD-GCP-0023]
#   requirement: Cloud SQL instances must not use contained database authentication
#   severity: MEDIUM
#   category: authentication
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.3.7"]
#     pci_dss:
#       ["3.5.1.25", "7.2.1.22", "7.2.1.23", "7.2.2.20", "7.2.2.22", "7.2.2.23", "7.2.5.16", "7.2.5.17",
#        "7.3.1.14", "7.3.1.16", "7.3.1.17", "7.3.2.16", "7.3.2.17", "7.3.3.14", "7.3.3.16", "7.3.3.17",
#        "8.2.7.14", "8.2.7.16", "8.2.7.17", "8.2.8.16", "8.2.8.18", "8.3.2.42", "8.3.4.16", "8.3.4.17",
#        A1.1.3.27]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.sqlserver_contained_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not use contained database authentication", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^SQLSERVER`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "contained database authentication"
	database_flag.value in ["on", "ON", "On", "1"]
}
