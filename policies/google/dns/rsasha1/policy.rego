# METADATA
# title: DNS zones are not signed with RSASHA1
# description: SHA-1 can be forged, and resolvers stop accepting it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dns_managed_zone
# custom:
#   id: google.dns.rsasha1
#   aliases: [CKV_GCP_17, AVD-GCP-0012, ccc3100c-0fdd-4a5e-9908-c10107291860]
#   requirement: DNS managed zones must not sign with RSASHA1
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_dns_managed_zone]
#   frameworks:
#     cis: ["3.4", "3.5"]
#     soc2: [cc_6_7]
#   remediation: Use ecdsap256sha256 or rsasha256 in `default_key_specs`.
package decree.google.dns.rsasha1

import data.decree.tf

deny contains tf.finding(managed_zone, "must not sign with RSASHA1", ["dnssec_config", 0, "default_key_specs", i, "algorithm"]) if {
	some managed_zone in input.resource.google_dns_managed_zone
	some i, default_key_spec in managed_zone.values.dnssec_config[0].default_key_specs
	default_key_spec.algorithm == "rsasha1"
}
