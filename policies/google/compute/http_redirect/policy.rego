# METADATA
# title: HTTP load balancers redirect to HTTPS
# description: What is sent over HTTP, cookies and tokens included, can be read and changed on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_target_http_proxy
# custom:
#   id: google.compute.http_redirect
#   requirement: target HTTP proxies must accept HTTPS only
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_compute_target_http_proxy]
#   remediation: Point the proxy to a URL map whose `default_url_redirect` has `https_redirect = true`.
package decree.google.compute.http_redirect

import data.decree.tf
import data.decree.value

deny contains tf.finding(target_http_proxy, "must accept HTTPS only", ["url_map"]) if {
	some target_http_proxy in input.resource.google_compute_target_http_proxy
	tf.resolved(value.at(target_http_proxy.values, ["url_map"], null), url_maps_behind(target_http_proxy))
	every url_map in url_maps_behind(target_http_proxy) {
		https_redirect := value.at(url_map.values, ["default_url_redirect", 0, "https_redirect"], null)
		value.known(https_redirect)
		https_redirect != true
	}
}

url_maps_behind(target_http_proxy) := [candidate |
	some candidate in input.resource.google_compute_url_map
	tf.refers(value.at(target_http_proxy.values, ["url_map"], null), candidate)
]
