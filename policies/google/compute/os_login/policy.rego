# METADATA
# title: Instances do not turn off OS Login
# description: Without OS Login access hangs on keys in metadata, which outlive the people and roles that they
#   were given to.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.os_login
#   aliases: [CKV_GCP_34, AVD-GCP-0036, d0b4d550-c001-46c3-bbdb-d5d75d33f05f]
#   requirement: compute instances must use OS Login
#   severity: MEDIUM
#   category: authentication
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   remediation: Remove `enable-oslogin` from `metadata`, so that the setting of the project is followed.
package decree.google.compute.os_login

import data.decree.tf

deny contains tf.finding(instance, "must use OS Login", ["metadata", "enable-oslogin"]) if {
	some instance in input.resource.google_compute_instance
	instance.values.metadata["enable-oslogin"] in ["FALSE", "false", false, "False"]
}

deny contains tf.finding(instance_template, "must use OS Login", ["metadata", "enable-oslogin"]) if {
	some instance_template in input.resource.google_compute_instance_template
	instance_template.values.metadata["enable-oslogin"] in ["FALSE", "false", false, "False"]
}

deny contains tf.finding(region_instance_template, "must use OS Login", ["metadata", "enable-oslogin"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	region_instance_template.values.metadata["enable-oslogin"] in ["FALSE", "false", false, "False"]
}
