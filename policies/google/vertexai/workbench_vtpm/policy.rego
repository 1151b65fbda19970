# METADATA
# title: Workbench instances keep their virtual TPM
# description: Without the virtual TPM the boot of the notebook cannot be measured.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/workbench_instance
# custom:
#   id: google.vertexai.workbench_vtpm
#   requirement: Vertex AI Workbench instances must have a virtual TPM
#   severity: LOW
#   category: hygiene
#   resource_types: [google_workbench_instance]
#   remediation: Set `gce_setup.0.shielded_instance_config.0.enable_vtpm` to true.
#   fix:
#     set:
#       path: [gce_setup, 0, shielded_instance_config, 0, enable_vtpm]
#       value: true
package decree.google.vertexai.workbench_vtpm

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have a virtual TPM", ["gce_setup", 0, "shielded_instance_config", 0, "enable_vtpm"]) if {
	some instance in input.resource.google_workbench_instance
	enable_vtpm := instance.values.gce_setup[0].shielded_instance_config[0].enable_vtpm
	value.known(enable_vtpm)
	enable_vtpm != true
}
