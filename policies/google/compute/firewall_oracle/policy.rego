# METADATA
# title: Firewalls do not let the internet reach Oracle databases
# description: The listener of an Oracle database tells strangers of its services and lets them try accounts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_oracle
#   requirement: Google firewalls must not let the internet reach Oracle databases
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_oracle

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let the internet reach Oracle databases", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	some port in [1521, 2483]
	net.reaches(opening, "tcp", port)
}
