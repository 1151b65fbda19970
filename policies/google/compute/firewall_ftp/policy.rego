# METADATA
# title: Firewalls do not let the internet reach FTP
# description: FTP sends passwords and files in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_ftp
#   aliases: [CKV_GCP_75, CKV_GCP_77]
#   requirement: Google firewalls must not be reachable over FTP from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [google_compute_firewall]
#   remediation: Name the networks or the tags of the machines that need it, in `source_ranges` or `source_tags`.
package decree.google.compute.firewall_ftp

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not let traffic in from the internet on port 21", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	net.reaches(opening, "tcp", 21)
}
