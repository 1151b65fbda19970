# METADATA
# title: Database instances stand in two zones
# description: An instance in one zone is down as long as the zone is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.high_availability
#   requirement: Cloud SQL instances must be highly available
#   severity: LOW
#   category: availability
#   resource_types: [google_sql_database_instance]
#   remediation: Set `availability_type` to "REGIONAL".
package decree.google.sql.high_availability

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must be highly available", []) if {
	some database_instance in input.resource.google_sql_database_instance
	availability_type := value.at(database_instance.values, ["settings", 0, "availability_type"], null)
	value.known(availability_type)
	availability_type != "REGIONAL"
	value.absent(value.at(database_instance.values, ["master_instance_name"], null))
}
