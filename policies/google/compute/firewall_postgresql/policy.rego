# METADATA
# title: Firewalls do not let the internet reach PostgreSQL
# description: A PostgreSQL server on the internet has its accounts guessed, and superusers can run programs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_postgresql
#   requirement: Google firewalls must not let the internet reach PostgreSQL
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_postgresql

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must not let the internet reach PostgreSQL", []) if {
	some firewall in input.resource.google_compute_firewall
	direction := value.at(firewall.values, ["direction"], null)
	value.known(direction)
	direction != "EGRESS"
	disabled := value.at(firewall.values, ["disabled"], null)
	value.known(disabled)
	disabled != true
	source_ranges_contains_0_0_0(firewall)
	some allow in firewall.values.allow
	allow.protocol in ["tcp", "TCP", "6", "all"]
	ports_is_not_set_or_some(allow)
}

ports_is_not_set_or_some(allow) if {
	value.absent(value.at(allow, ["ports"], null))
}

ports_is_not_set_or_some(allow) if {
	some port in allow.ports
	port in ["5432", 5432]
}

ports_is_not_set_or_some(allow) if {
	some port in allow.ports
	value.matches(port, `^(5432|543[0-1]|54[0-2][0-9]|5[0-3][0-9][0-9]|[1-4][0-9][0-9][0-9]|[0-9]{1,3})-(5432|543[3-9]|54[4-9][0-9]|5[5-9][0-9][0-9]|[6-9][0-9][0-9][0-9]|[0-9]{5,5})$`)
}

ports_is_not_set_or_some(allow) if {
	some port in allow.ports
	port in ["0-65535", "1-65535"]
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
