# METADATA
# title: OS Login asks for a second factor
# description: A stolen key alone opens every machine where OS Login asks for nothing else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_project_metadata
# custom:
#   id: google.compute.project_os_login_2fa
#   requirement: Google project metadata must use OS Login with two factors
#   severity: LOW
#   category: authentication
#   resource_types: [google_compute_project_metadata]
#   remediation: Set `metadata.enable-oslogin-2fa` to "TRUE".
#   fix:
#     set:
#       path: [metadata, enable-oslogin-2fa]
#       value: "TRUE"
package decree.google.compute.project_os_login_2fa

import data.decree.tf
import data.decree.value

deny contains tf.finding(project_metadata, "must use OS Login with two factors", ["metadata", "enable-oslogin-2fa"]) if {
	some project_metadata in input.resource.google_compute_project_metadata
	enable_oslogin_2fa := value.at(project_metadata.values, ["metadata", "enable-oslogin-2fa"], null)
	value.known(enable_oslogin_2fa)
	not enable_oslogin_2fa in ["TRUE", "true", true]
}
