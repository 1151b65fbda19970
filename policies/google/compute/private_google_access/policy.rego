# METADATA
# title: Subnetworks reach Google services privately
# description: Without it machines need a public address, or a NAT, to reach Cloud Storage and the other services of Google.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_subnetwork
# custom:
#   id: google.compute.private_google_access
#   aliases: [CKV_GCP_74]
#   requirement: Google subnetworks must have private Google access
#   severity: LOW
#   category: network isolation
#   resource_types: [google_compute_subnetwork]
#   remediation: Set `private_ip_google_access` to true.
package decree.google.compute.private_google_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnetwork, "must reach Google services privately", []) if {
	some subnetwork in input.resource.google_compute_subnetwork
	private_ip_google_access := value.at(subnetwork.values, ["private_ip_google_access"], null)
	value.known(private_ip_google_access)
	private_ip_google_access != true
	purpose := value.at(subnetwork.values, ["purpose"], null)
	value.known(purpose)
	not purpose in ["INTERNAL_HTTPS_LOAD_BALANCER", "REGIONAL_MANAGED_PROXY", "GLOBAL_MANAGED_PROXY", "PRIVATE_SERVICE_CONNECT", "PRIVATE_NAT"]
}
