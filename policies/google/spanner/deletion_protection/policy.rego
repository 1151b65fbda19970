# METADATA
# title: Spanner databases are protected from deletion
# description: With the protection turned off a changed statement in `ddl` may replace the database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/spanner_database
# custom:
#   id: google.spanner.deletion_protection
#   aliases: [CKV_GCP_119]
#   requirement: Spanner databases must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_spanner_database]
#   profiles: [recommended]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.spanner.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must have deletion protection enabled", ["deletion_protection"]) if {
	some database in input.resource.google_spanner_database
	deletion_protection := database.values.deletion_protection
	value.known(deletion_protection)
	deletion_protection != true
}
