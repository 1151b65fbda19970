# METADATA
# title: Instances monitor the integrity of their boot
# description: A kernel or boot loader that was changed is not noticed without the comparison with a known boot.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.integrity_monitoring
#   aliases: [AVD-GCP-0045]
#   requirement: compute instances must have integrity monitoring enabled
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   remediation: Set `shielded_instance_config.0.enable_integrity_monitoring` to true.
#   fix:
#     set:
#       path: [shielded_instance_config, 0, enable_integrity_monitoring]
#       value: true
package decree.google.compute.integrity_monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must monitor integrity", ["shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some instance in input.resource.google_compute_instance
	enable_integrity_monitoring := instance.values.shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}

deny contains tf.finding(instance_template, "must monitor integrity", ["shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some instance_template in input.resource.google_compute_instance_template
	enable_integrity_monitoring := instance_template.values.shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}

deny contains tf.finding(region_instance_template, "must monitor integrity", ["shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	enable_integrity_monitoring := region_instance_template.values.shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}
