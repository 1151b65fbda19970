# METADATA
# title: DNS zones are signed
# description: Without signatures resolvers cannot tell a forged answer, and visitors are led to other servers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dns_managed_zone
# custom:
#   id: google.dns.dnssec
#   aliases: [CKV_GCP_16, AVD-GCP-0013, 5ef61c88-bbb4-4725-b1df-55d23c9676bb]
#   requirement: DNS managed zones must sign its records with DNSSEC
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_dns_managed_zone]
#   frameworks:
#     cis: ["3.3"]
#     soc2: [cc_6_7]
#     pci_dss: ["5.3.4.31"]
#   remediation: Set `state` to "on" in `dnssec_config`.
package decree.google.dns.dnssec

import data.decree.tf
import data.decree.value

deny contains tf.finding(managed_zone, "must sign its records with DNSSEC", []) if {
	some managed_zone in input.resource.google_dns_managed_zone
	state := value.at(managed_zone.values, ["dnssec_config", 0, "state"], null)
	value.known(state)
	state != "on"
	visibility := value.at(managed_zone.values, ["visibility"], null)
	value.known(visibility)
	visibility != "private"
}
