# METADATA
# title: Workbench instances boot securely
# description: Notebooks install drivers and packages from everywhere; without secure boot an unsigned driver is loaded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/workbench_instance
# custom:
#   id: google.vertexai.workbench_secure_boot
#   requirement: Vertex AI Workbench instances must boot securely
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_workbench_instance]
#   profiles: [ai_platform]
#   remediation: Set `gce_setup.0.shielded_instance_config.0.enable_secure_boot` to true.
#   fix:
#     set:
#       path: [gce_setup, 0, shielded_instance_config, 0, enable_secure_boot]
#       value: true
package decree.google.vertexai.workbench_secure_boot

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must boot securely", ["gce_setup", 0, "shielded_instance_config", 0, "enable_secure_boot"]) if {
	some instance in input.resource.google_workbench_instance
	enable_secure_boot := value.at(instance.values, ["gce_setup", 0, "shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}
