# METADATA
# title: Backend services are guarded by Cloud Armor
# description: Without a policy nothing stands between the internet and the backend that limits rates or stops
#   known attacks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_backend_service
# custom:
#   id: google.compute.backend_cloud_armor
#   requirement: backend services must have a Cloud Armor policy
#   severity: LOW
#   category: network exposure
#   resource_types: [google_compute_backend_service]
#   remediation: Create a `google_compute_security_policy` and name it in `security_policy`.
package decree.google.compute.backend_cloud_armor

import data.decree.tf
import data.decree.value

deny contains tf.finding(backend_service, "must have a Cloud Armor policy", []) if {
	some backend_service in input.resource.google_compute_backend_service
	value.absent(value.at(backend_service.values, ["security_policy"], null))
	load_balancing_scheme := value.at(backend_service.values, ["load_balancing_scheme"], null)
	value.known(load_balancing_scheme)
	not load_balancing_scheme in ["INTERNAL_SELF_MANAGED", "INTERNAL_MANAGED"]
}
