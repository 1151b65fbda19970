# METADATA
# title: Workbench instances monitor the integrity of their boot
# description: A boot that was changed is not noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/workbench_instance
# custom:
#   id: google.vertexai.workbench_integrity
#   requirement: Vertex AI Workbench instances must have integrity monitoring
#   severity: LOW
#   category: hygiene
#   resource_types: [google_workbench_instance]
#   remediation: Remove `enable_integrity_monitoring`, or set it to true.
#   fix:
#     set:
#       path: [gce_setup, 0, shielded_instance_config, 0, enable_integrity_monitoring]
#       value: true
package decree.google.vertexai.workbench_integrity

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must monitor integrity", ["gce_setup", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some instance in input.resource.google_workbench_instance
	enable_integrity_monitoring := instance.values.gce_setup[0].shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}
