# METADATA
# title: Network firewalls keep logs
# description: Only the log tells what was blocked and what was let through.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall
# custom:
#   id: aws.networkfirewall.logging
#   aliases: [CKV2_AWS_63]
#   requirement: every network firewall must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_networkfirewall_firewall]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.24", "10.2.1.2.21", "10.2.1.21", "10.2.1.3.21", "10.2.1.4.21", "10.2.1.5.21", "10.2.1.6.21",
#        "10.2.1.7.21", "10.2.2.21", "10.3.1.21", "10.6.3.26", "5.3.4.24", A1.2.1.25]
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Add the `aws_networkfirewall_logging_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_networkfirewall_logging_configuration
#       attributes:
#         firewall_arn: ${self.id}
package decree.aws.networkfirewall.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must have logging enabled", []) if {
	some firewall in input.resource.aws_networkfirewall_firewall
	every logging_configuration in possible_logging_configurations(firewall) {
		item := logging_configuration
		value.absent(item)
	}
}

possible_logging_configurations(firewall) := [candidate |
	some candidate in input.resource.aws_networkfirewall_logging_configuration
	tf.could_refer(value.at(candidate.values, ["firewall_arn"], null), firewall)
]
