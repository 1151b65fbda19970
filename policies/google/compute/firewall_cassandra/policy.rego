# METADATA
# title: Firewalls do not let the internet reach Cassandra
# description: Cassandra accepts everyone until authentication is set up, and its ports for nodes give control
#   over the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_cassandra
#   requirement: Google firewalls must not let the internet reach Cassandra
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_cassandra

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let the internet reach Cassandra", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	some port in [9042, 7199, 9160, 8888]
	net.reaches(opening, "tcp", port)
}
