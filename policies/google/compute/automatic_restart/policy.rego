# METADATA
# title: Instances restart after a failure
# description: A machine that its host lost stays down until somebody notices.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.automatic_restart
#   requirement: compute instances must restart automatically
#   severity: LOW
#   category: availability
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   remediation: Set `scheduling.0.automatic_restart` to true.
#   fix:
#     set:
#       path: [scheduling, 0, automatic_restart]
#       value: true
package decree.google.compute.automatic_restart

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must restart automatically", ["scheduling", 0, "automatic_restart"]) if {
	some instance in input.resource.google_compute_instance
	automatic_restart := instance.values.scheduling[0].automatic_restart
	value.known(automatic_restart)
	automatic_restart != true
}

deny contains tf.finding(instance_template, "must restart automatically", ["scheduling", 0, "automatic_restart"]) if {
	some instance_template in input.resource.google_compute_instance_template
	automatic_restart := instance_template.values.scheduling[0].automatic_restart
	value.known(automatic_restart)
	automatic_restart != true
}

deny contains tf.finding(region_instance_template, "must restart automatically", ["scheduling", 0, "automatic_restart"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	automatic_restart := region_instance_template.values.scheduling[0].automatic_restart
	value.known(automatic_restart)
	automatic_restart != true
}
