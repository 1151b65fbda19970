# METADATA
# title: Database instances are protected from deletion
# description: With the protection turned off a change that replaces the instance drops its data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.deletion_protection
#   requirement: Cloud SQL instances must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_sql_database_instance]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.sql.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must have deletion protection enabled", ["deletion_protection"]) if {
	some database_instance in input.resource.google_sql_database_instance
	deletion_protection := database_instance.values.deletion_protection
	value.known(deletion_protection)
	deletion_protection != true
}
