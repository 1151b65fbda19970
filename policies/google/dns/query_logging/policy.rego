# METADATA
# title: DNS policies log queries
# description: Malware asks for its servers by name; without a log nobody sees it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dns_policy
# custom:
#   id: google.dns.query_logging
#   requirement: DNS policies must have logging enabled
#   severity: LOW
#   category: logging
#   resource_types: [google_dns_policy]
#   frameworks:
#     soc2: [cc_6_6, cc_7_2, cc_7_3, cc_a_1_1]
#     pci_dss:
#       ["1.3.2.44", "1.4.1.9", "1.4.2.42", "1.4.4.9", "10.2.1.1.29", "10.2.1.1.6", "10.2.1.2.12",
#        "10.2.1.2.21", "10.2.1.2.26", "10.2.1.2.6", "10.2.1.26", "10.2.1.3.21", "10.2.1.3.26", "10.2.1.3.6",
#        "10.2.1.4.21", "10.2.1.4.26", "10.2.1.4.6", "10.2.1.5.26", "10.2.1.5.6", "10.2.1.6", "10.2.1.6.21",
#        "10.2.1.6.26", "10.2.1.6.6", "10.2.1.7.12", "10.2.1.7.26", "10.2.1.7.6", "10.2.2.21", "10.2.2.26",
#        "10.2.2.6", "10.3.1.12", "10.3.1.26", "10.3.1.6", "10.5.1.9", "10.6.3.14", "10.6.3.26", "10.6.3.32",
#        "10.6.3.6", "5.3.4.24", "5.3.4.31", "5.3.4.6", A1.2.1.25, A1.2.1.30, A1.2.1.6]
#   remediation: Set `enable_logging` to true.
#   fix:
#     set:
#       path: [enable_logging]
#       value: true
package decree.google.dns.query_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must have logging enabled", ["enable_logging"]) if {
	some policy in input.resource.google_dns_policy
	enable_logging := value.at(policy.values, ["enable_logging"], null)
	value.known(enable_logging)
	enable_logging != true
}
