# METADATA
# title: Instances are protected from deletion
# description: A change that replaces an instance, or a mistaken destroy, ends it with the disks that are deleted with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
# custom:
#   id: google.compute.deletion_protection
#   requirement: compute instances must have deletion protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_compute_instance]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.compute.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have deletion protection enabled", ["deletion_protection"]) if {
	some instance in input.resource.google_compute_instance
	deletion_protection := value.at(instance.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
