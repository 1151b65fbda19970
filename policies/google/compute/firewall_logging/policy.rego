# METADATA
# title: Firewall rules log connections
# description: Without a log of its connections nobody can tell afterwards whom a rule let in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_logging
#   requirement: Google firewalls must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [google_compute_firewall]
#   remediation: Add a `log_config` block with `metadata`.
package decree.google.compute.firewall_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must have logging enabled", ["log_config"]) if {
	some firewall in input.resource.google_compute_firewall
	value.absent(value.at(firewall.values, ["log_config"], null))
}
