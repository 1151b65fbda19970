# METADATA
# title: Notebook instances boot securely
# description: Notebooks install drivers and packages from everywhere; without secure boot an unsigned driver is loaded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/notebooks_instance
# custom:
#   id: google.vertexai.notebook_secure_boot
#   requirement: Vertex AI notebook instances must boot securely
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_notebooks_instance]
#   profiles: [ai_platform]
#   remediation: Set `shielded_instance_config.0.enable_secure_boot` to true.
#   fix:
#     set:
#       path: [shielded_instance_config, 0, enable_secure_boot]
#       value: true
package decree.google.vertexai.notebook_secure_boot

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must boot securely", ["shielded_instance_config", 0, "enable_secure_boot"]) if {
	some instance in input.resource.google_notebooks_instance
	enable_secure_boot := value.at(instance.values, ["shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}
