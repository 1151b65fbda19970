# METADATA
# title: Database instances can be restored to a moment
# description: With daily backups alone a mistake costs the work of a whole day.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.point_in_time_recovery
#   requirement: Cloud SQL instances must have point-in-time recovery enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_sql_database_instance]
#   remediation: Set `point_in_time_recovery_enabled` to true, for MySQL `binary_log_enabled`.
package decree.google.sql.point_in_time_recovery

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must have point-in-time recovery enabled", []) if {
	some database_instance in input.resource.google_sql_database_instance
	point_in_time_recovery_enabled := value.at(database_instance.values, ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"], null)
	value.known(point_in_time_recovery_enabled)
	point_in_time_recovery_enabled != true
	binary_log_enabled := value.at(database_instance.values, ["settings", 0, "backup_configuration", 0, "binary_log_enabled"], null)
	value.known(binary_log_enabled)
	binary_log_enabled != true
	value.absent(value.at(database_instance.values, ["master_instance_name"], null))
}
