# METADATA
# title: Firewalls do not let the internet reach Elasticsearch or Kibana
# description: "Open Elasticsearch clusters are among the most common sources of leaked data: they answer
#   without asking who it is."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_elasticsearch
#   requirement: Google firewalls must not let the internet reach Elasticsearch or Kibana
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_elasticsearch

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let the internet reach Elasticsearch or Kibana", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	some port in [9200, 9300, 5601]
	net.reaches(opening, "tcp", port)
}
