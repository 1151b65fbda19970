# METADATA
# title: Firewalls do not let the internet reach every port
# description: Whatever listens on the machines, debuggers and databases included, is on the internet the moment it starts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_all_ports
#   requirement: Google firewalls must not let the internet reach every port
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   profiles: [recommended, ai_platform]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_all_ports

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must not let the internet reach every port", []) if {
	some firewall in input.resource.google_compute_firewall
	direction := value.at(firewall.values, ["direction"], null)
	value.known(direction)
	direction != "EGRESS"
	disabled := value.at(firewall.values, ["disabled"], null)
	value.known(disabled)
	disabled != true
	source_ranges_contains_0_0_0(firewall)
	some_element_of_allow_has_protocol(firewall)
}

source_ranges_contains_0_0_0(firewall) if {
	value.has(firewall.values.source_ranges, "0.0.0.0/0")
}

source_ranges_contains_0_0_0(firewall) if {
	value.has(firewall.values.source_ranges, "::/0")
}

source_ranges_contains_0_0_0(firewall) if {
	value.has(firewall.values.source_ranges, "*")
}

some_element_of_allow_has_protocol(firewall) if {
	some allow in firewall.values.allow
	allow.protocol == "all"
}

some_element_of_allow_has_protocol(firewall) if {
	some allow in firewall.values.allow
	some port in allow.ports
	port in ["0-65535", "1-65535"]
}
