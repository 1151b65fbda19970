# METADATA
# title: Instance groups replace unhealthy machines
# description: Without a health check the group takes a hanging machine for a good one as long as it runs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_group_manager
# custom:
#   id: google.compute.instance_group_autohealing
#   requirement: instance group managers must have autohealing
#   severity: LOW
#   category: availability
#   resource_types: [google_compute_instance_group_manager]
#   remediation: Add `auto_healing_policies` with a health check.
package decree.google.compute.instance_group_autohealing

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_group_manager, "must heal instances by themselves", ["auto_healing_policies", 0, "health_check"]) if {
	some instance_group_manager in input.resource.google_compute_instance_group_manager
	value.absent(value.at(instance_group_manager.values, ["auto_healing_policies", 0, "health_check"], null))
}
