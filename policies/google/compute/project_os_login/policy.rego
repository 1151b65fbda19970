# METADATA
# title: Projects use OS Login
# description: "OS Login ties SSH to IAM: whoever loses the role loses the machines."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_project_metadata
# custom:
#   id: google.compute.project_os_login
#   aliases: [CKV_GCP_33, AVD-GCP-0042, 32ecd6eb-0711-421f-9627-1a28d9eff217]
#   requirement: Google project metadata must use OS Login
#   severity: MEDIUM
#   category: authentication
#   resource_types: [google_compute_project_metadata]
#   frameworks:
#     cis: ["4.4"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1]
#   remediation: Set `metadata.enable-oslogin` to "TRUE".
#   fix:
#     set:
#       path: [metadata, enable-oslogin]
#       value: "TRUE"
package decree.google.compute.project_os_login

import data.decree.tf
import data.decree.value

deny contains tf.finding(project_metadata, "must use OS Login", ["metadata", "enable-oslogin"]) if {
	some project_metadata in input.resource.google_compute_project_metadata
	enable_oslogin := value.at(project_metadata.values, ["metadata", "enable-oslogin"], null)
	value.known(enable_oslogin)
	not enable_oslogin in ["TRUE", "true", true, "True"]
}
