# METADATA
# title: MySQL does not load local files
# description: With local_infile a server, or an injected statement, reads files of the client.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.mysql_local_infile
#   aliases: [CKV_GCP_50, AVD-GCP-0026]
#   requirement: Cloud SQL instances must have the local_infile flag set to off
#   severity: HIGH
#   category: hygiene
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.1.3"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.mysql_local_infile

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not load local files", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^MYSQL`)
	some database_flag in database_instance.values.settings[0].database_flags
	database_flag.name == "local_infile"
	database_flag.value in ["on", "ON", "On", "1"]
}
