# METADATA
# title: Bigtable instances are protected from deletion
# description: With the protection turned off a change that replaces the instance drops its tables.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/bigtable_instance
# custom:
#   id: google.bigtable.deletion_protection
#   aliases: [CKV_GCP_122]
#   requirement: Bigtable instances must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_bigtable_instance]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.bigtable.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have deletion protection enabled", ["deletion_protection"]) if {
	some instance in input.resource.google_bigtable_instance
	deletion_protection := instance.values.deletion_protection
	value.known(deletion_protection)
	deletion_protection != true
}
