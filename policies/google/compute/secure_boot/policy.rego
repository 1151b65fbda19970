# METADATA
# title: Instances boot securely
# description: Without secure boot an unsigned boot loader or driver, a rootkit, is started like any other.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.secure_boot
#   requirement: compute instances must boot securely
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   remediation: Set `shielded_instance_config.0.enable_secure_boot` to true.
#   fix:
#     set:
#       path: [shielded_instance_config, 0, enable_secure_boot]
#       value: true
package decree.google.compute.secure_boot

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must boot securely", ["shielded_instance_config", 0, "enable_secure_boot"]) if {
	some instance in input.resource.google_compute_instance
	enable_secure_boot := value.at(instance.values, ["shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}

deny contains tf.finding(instance_template, "must boot securely", ["shielded_instance_config", 0, "enable_secure_boot"]) if {
	some instance_template in input.resource.google_compute_instance_template
	enable_secure_boot := value.at(instance_template.values, ["shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}

deny contains tf.finding(region_instance_template, "must boot securely", ["shielded_instance_config", 0, "enable_secure_boot"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	enable_secure_boot := value.at(region_instance_template.values, ["shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}
