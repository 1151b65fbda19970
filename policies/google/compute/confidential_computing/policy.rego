# METADATA
# title: Instances use confidential computing
# description: The memory of other machines can be read by whoever controls the host; that of a confidential one
#   is encrypted with a key of its own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.confidential_computing
#   requirement: compute instances must use confidential computing
#   severity: LOW
#   category: encryption
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.11"]
#     soc2: [cc_c_1_1, pi_1_4]
#   remediation: Add `confidential_instance_config` and a machine type that supports it.
package decree.google.compute.confidential_computing

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must use confidential computing", []) if {
	some instance in input.resource.google_compute_instance
	enable_confidential_compute := value.at(instance.values, ["confidential_instance_config", 0, "enable_confidential_compute"], null)
	value.known(enable_confidential_compute)
	enable_confidential_compute != true
	value.absent(value.at(instance.values, ["confidential_instance_config", 0, "confidential_instance_type"], null))
}

deny contains tf.finding(instance_template, "must use confidential computing", []) if {
	some instance_template in input.resource.google_compute_instance_template
	enable_confidential_compute := value.at(instance_template.values, ["confidential_instance_config", 0, "enable_confidential_compute"], null)
	value.known(enable_confidential_compute)
	enable_confidential_compute != true
	value.absent(value.at(instance_template.values, ["confidential_instance_config", 0, "confidential_instance_type"], null))
}

deny contains tf.finding(region_instance_template, "must use confidential computing", []) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	enable_confidential_compute := value.at(region_instance_template.values, ["confidential_instance_config", 0, "enable_confidential_compute"], null)
	value.known(enable_confidential_compute)
	enable_confidential_compute != true
	value.absent(value.at(region_instance_template.values, ["confidential_instance_config", 0, "confidential_instance_type"], null))
}
