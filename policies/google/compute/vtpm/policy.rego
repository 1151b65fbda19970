# METADATA
# title: Instances keep their virtual TPM
# description: Without the virtual TPM the boot cannot be measured, and keys that are sealed to it are lost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.vtpm
#   aliases: [AVD-GCP-0041]
#   requirement: compute instances must have a virtual TPM
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.8"]
#   remediation: Set `shielded_instance_config.0.enable_vtpm` to true.
#   fix:
#     set:
#       path: [shielded_instance_config, 0, enable_vtpm]
#       value: true
package decree.google.compute.vtpm

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have a virtual TPM", ["shielded_instance_config", 0, "enable_vtpm"]) if {
	some instance in input.resource.google_compute_instance
	enable_vtpm := instance.values.shielded_instance_config[0].enable_vtpm
	value.known(enable_vtpm)
	enable_vtpm != true
}

deny contains tf.finding(instance_template, "must have a virtual TPM", ["shielded_instance_config", 0, "enable_vtpm"]) if {
	some instance_template in input.resource.google_compute_instance_template
	enable_vtpm := instance_template.values.shielded_instance_config[0].enable_vtpm
	value.known(enable_vtpm)
	enable_vtpm != true
}

deny contains tf.finding(region_instance_template, "must have a virtual TPM", ["shielded_instance_config", 0, "enable_vtpm"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	enable_vtpm := region_instance_template.values.shielded_instance_config[0].enable_vtpm
	value.known(enable_vtpm)
	enable_vtpm != true
}
