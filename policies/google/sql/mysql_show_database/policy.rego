# METADATA
# title: MySQL hides databases from those without rights
# description: Every account sees the names of all databases of the server, and with them who its neighbours are.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.mysql_show_database
#   requirement: Cloud SQL instances must have the skip_show_database flag set to on
#   severity: LOW
#   category: least privilege
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.1.2"]
#     pci_dss: ["1.5.1.27", "10.2.1.3.22", "10.2.1.5.22", "10.6.3.28"]
#   remediation: Remove the flag from `database_flags`, or turn it off there.
package decree.google.sql.mysql_show_database

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not show databases to everyone", []) if {
	some database_instance in input.resource.google_sql_database_instance
	value.matches(database_instance.values.database_version, `^MYSQL`)
	value.complete(database_instance.values, ["settings", 0, "database_flags"])
	every database_flag in value.list(database_instance.values, ["settings", 0, "database_flags"]) {
		not_name_is_skip_show_database_and(database_flag)
	}
}

not_name_is_skip_show_database_and(database_flag) if {
	name := value.at(database_flag, ["name"], null)
	value.known(name)
	name != "skip_show_database"
}

not_name_is_skip_show_database_and(database_flag) if {
	value_2 := value.at(database_flag, ["value"], null)
	value.known(value_2)
	not value_2 in ["on", "ON", "On", "1"]
}
