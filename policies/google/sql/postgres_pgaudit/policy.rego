# METADATA
# title: PostgreSQL has pgAudit enabled
# description: Without pgAudit nobody can tell which rows and tables a session has read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_pgaudit
#   aliases: [CKV_GCP_110]
#   requirement: PostgreSQL Cloud SQL instances must have audit logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.8"]
#     pci_dss: ["10.2.2.8", "10.3.1.8", "10.3.2.2"]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_pgaudit

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must have audit logging enabled", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_cloudsql_enable_pgaudit_and(database_flag)
	}
}

not_name_is_cloudsql_enable_pgaudit_and(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "cloudsql.enable_pgaudit"
}

not_name_is_cloudsql_enable_pgaudit_and(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On", "1"]
}
