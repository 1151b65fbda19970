# METADATA
# title: NAT gateways log connections
# description: Behind a NAT all machines look like one; only its log tells which of them made a connection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_router_nat
# custom:
#   id: google.compute.nat_logging
#   requirement: Cloud NAT gateways must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [google_compute_router_nat]
#   remediation: Add a `log_config` block with `enable = true` and a `filter`.
#   fix:
#     set:
#       path: [log_config, 0, enable]
#       value: true
package decree.google.compute.nat_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(router_nat, "must have logging enabled", ["log_config", 0, "enable"]) if {
	some router_nat in input.resource.google_compute_router_nat
	enable := value.at(router_nat.values, ["log_config", 0, "enable"], null)
	value.known(enable)
	enable != true
}
