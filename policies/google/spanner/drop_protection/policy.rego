# METADATA
# title: Spanner databases cannot be dropped
# description: The protection of Terraform does not hold in the console; drop protection holds for everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/spanner_database
# custom:
#   id: google.spanner.drop_protection
#   aliases: [CKV_GCP_120]
#   requirement: Spanner databases must have drop protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_spanner_database]
#   remediation: Set `enable_drop_protection` to true.
#   fix:
#     set:
#       path: [enable_drop_protection]
#       value: true
package decree.google.spanner.drop_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be protected against dropping", ["enable_drop_protection"]) if {
	some database in input.resource.google_spanner_database
	enable_drop_protection := value.at(database.values, ["enable_drop_protection"], null)
	value.known(enable_drop_protection)
	enable_drop_protection != true
}
