# METADATA
# title: Firewalls do not let the internet reach Kafka
# description: Brokers on the internet let strangers read and write topics where no authentication is set up.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_kafka
#   requirement: Google firewalls must not let the internet reach Kafka
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_kafka

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let the internet reach Kafka", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	net.reaches(opening, "tcp", 9092)
}
