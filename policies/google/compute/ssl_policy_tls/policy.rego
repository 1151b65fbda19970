# METADATA
# title: SSL policies require TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses, and old clients are led down to them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_ssl_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_ssl_policy
# custom:
#   id: google.compute.ssl_policy_tls
#   aliases: [AVD-GCP-0039, 14a457f0-473d-4d1d-9e37-6d99b355b336]
#   requirement: SSL policies must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [google_compute_region_ssl_policy, google_compute_ssl_policy]
#   profiles: [recommended]
#   remediation: Set `min_tls_version` to "TLS_1_2".
#   fix:
#     set:
#       path: [min_tls_version]
#       value: TLS_1_2
package decree.google.compute.ssl_policy_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(region_ssl_policy, "must require at least TLS 1.2", ["min_tls_version"]) if {
	some region_ssl_policy in input.resource.google_compute_region_ssl_policy
	min_tls_version := value.at(region_ssl_policy.values, ["min_tls_version"], null)
	value.known(min_tls_version)
	min_tls_version != "TLS_1_2"
}

deny contains tf.finding(ssl_policy, "must require at least TLS 1.2", ["min_tls_version"]) if {
	some ssl_policy in input.resource.google_compute_ssl_policy
	min_tls_version := value.at(ssl_policy.values, ["min_tls_version"], null)
	value.known(min_tls_version)
	min_tls_version != "TLS_1_2"
}
