# METADATA
# title: Cloud Run services take internal traffic
# description: The address of the service is on the internet unless its ingress says otherwise, past the load
#   balancer and its rules.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloud_run_v2_service
# custom:
#   id: google.cloudrun.ingress
#   requirement: Cloud Run services must take internal traffic only
#   severity: LOW
#   category: network exposure
#   resource_types: [google_cloud_run_v2_service]
#   profiles: [ai_platform]
#   remediation: Set `ingress` to "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" or "INGRESS_TRAFFIC_INTERNAL_ONLY".
#   fix:
#     set:
#       path: [ingress]
#       value: INGRESS_TRAFFIC_INTERNAL_ONLY
package decree.google.cloudrun.ingress

import data.decree.tf
import data.decree.value

deny contains tf.finding(run_v2_service, "must take internal traffic only", ["ingress"]) if {
	some run_v2_service in input.resource.google_cloud_run_v2_service
	ingress := value.at(run_v2_service.values, ["ingress"], null)
	value.known(ingress)
	not ingress in ["INGRESS_TRAFFIC_INTERNAL_ONLY", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"]
}
