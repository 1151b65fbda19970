# METADATA
# title: Firewalls do not let the internet reach every port
# description: Whatever listens on the machines, debuggers and databases included, is on the internet the moment it starts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_all_ports
#   aliases: [CKV2_GCP_12]
#   requirement: Google firewalls must not let the internet reach every port
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   profiles: [recommended, ai_platform]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_all_ports

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let the internet reach every port", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	net.reaches_every_port(opening, "any")
}
