# METADATA
# title: Firewalls do not let the internet reach RDP
# description: "Remote desktops on the internet are where ransomware comes in: stolen passwords and flaws of the
#   service are enough."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_firewall
# custom:
#   id: google.compute.firewall_rdp
#   aliases: [CKV_GCP_3, 678fd659-96f2-454a-a2a0-c2571f83a4a3]
#   requirement: no firewall rule may let the internet reach RDP
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_compute_firewall]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["3.7"]
#     soc2: [cc_6_6, cc_6_7]
#     pci_dss:
#       ["1.2.5.17", "1.2.8.21", "1.2.8.41", "1.3.1.24", "1.3.2.24", "1.3.2.45", "1.4.2.19", "1.4.2.22",
#        "1.5.1.21", "1.5.1.40", "10.3.2.12", "2.2.5.17", "3.5.1.3.14", A1.1.2.8, A1.1.3.16, A1.1.3.21,
#        A1.1.3.40]
#   remediation: Name the networks that need it in `source_ranges`; administrators come through Identity-Aware
#     Proxy (35.235.240.0/20).
package decree.google.compute.firewall_rdp

import data.decree.net
import data.decree.tf

deny contains tf.finding(firewall, "must not be reachable over RDP from the internet", opening.path) if {
	some firewall in input.resource.google_compute_firewall
	some opening in net.open_ingress(firewall)
	net.reaches(opening, "tcp", 3389)
}
