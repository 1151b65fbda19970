# METADATA
# title: Instances do not open the serial port
# description: The serial console takes connections from every address; it knows no firewall rules, only keys.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.serial_port
#   aliases: [CKV_GCP_35, AVD-GCP-0032, 97fa667a-d05b-4f16-9071-58b939f34751]
#   requirement: compute instances must not open the serial port
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.5"]
#     soc2: [cc_6_6]
#   remediation: Remove `serial-port-enable` from `metadata`.
package decree.google.compute.serial_port

import data.decree.tf

deny contains tf.finding(instance, "must not open the serial port", ["metadata", "serial-port-enable"]) if {
	some instance in input.resource.google_compute_instance
	instance.values.metadata["serial-port-enable"] in ["TRUE", "true", true, "True", "1", 1]
}

deny contains tf.finding(instance_template, "must not open the serial port", ["metadata", "serial-port-enable"]) if {
	some instance_template in input.resource.google_compute_instance_template
	instance_template.values.metadata["serial-port-enable"] in ["TRUE", "true", true, "True", "1", 1]
}

deny contains tf.finding(region_instance_template, "must not open the serial port", ["metadata", "serial-port-enable"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	region_instance_template.values.metadata["serial-port-enable"] in ["TRUE", "true", true, "True", "1", 1]
}
