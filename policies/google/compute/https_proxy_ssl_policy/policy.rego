# METADATA
# title: HTTPS proxies have an SSL policy
# description: Without a policy the load balancer accepts TLS 1.0 and the weak ciphers of the profile COMPATIBLE.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_target_https_proxy
# custom:
#   id: google.compute.https_proxy_ssl_policy
#   requirement: target HTTPS proxies must have an SSL policy
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_compute_target_https_proxy]
#   remediation: Create an SSL policy that requires TLS 1.2 and name it in `ssl_policy`.
package decree.google.compute.https_proxy_ssl_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(target_https_proxy, "must have an SSL policy", ["ssl_policy"]) if {
	some target_https_proxy in input.resource.google_compute_target_https_proxy
	value.absent(value.at(target_https_proxy.values, ["ssl_policy"], null))
}
