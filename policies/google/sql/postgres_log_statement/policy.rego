# METADATA
# title: PostgreSQL logs changes of the schema
# description: Who dropped a table or gave away a right cannot be told without the statements.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.postgres_log_statement
#   aliases: [CKV_GCP_111]
#   requirement: Cloud SQL instances must log statements
#   severity: LOW
#   category: logging
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.2.4"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     pci_dss: ["10.2.1.1.23", "10.2.1.2.20", "10.2.1.4.20", "10.2.1.5.20", "10.2.1.6.20", "10.6.3.25", "5.3.4.23"]
#   remediation: Set the flag in a `database_flags` block of `settings`.
package decree.google.sql.postgres_log_statement

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must log statements", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^POSTGRES`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_log_statement_and_value(database_flag)
	}
}

not_name_is_log_statement_and_value(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "log_statement"
}

not_name_is_log_statement_and_value(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["ddl", "mod", "all", "DDL", "MOD", "ALL"]
}
