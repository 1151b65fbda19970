# METADATA
# title: Firewalls do not let the internet reach SQL Server
# description: SQL Server on the internet has the password of sa guessed, and xp_cmdshell does the rest.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_sql_server
#   requirement: Google firewalls must not let the internet reach SQL Server
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_sql_server

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must not let the internet reach SQL Server", []) if {
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
	port in ["1433", "1434"]
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
