# METADATA
# title: Firewall policies have a rule group
# description: A policy without rules inspects nothing.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall_policy
# custom:
#   id: aws.networkfirewall.rule_groups
#   requirement: every network firewall policy must have a rule group
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_networkfirewall_firewall_policy]
#   frameworks:
#     pci_dss:
#       ["1.2.8.23", "1.2.8.24", "1.3.1.26", "1.3.1.27", "1.3.2.26", "1.3.2.27", "1.4.2.24", "1.4.2.25",
#        "1.4.3.3", "1.5.1.23", "1.5.1.24", A1.1.3.23, A1.1.3.24]
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Refer to a rule group in the policy.
package decree.aws.networkfirewall.rule_groups

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall_policy, "must have a rule group", []) if {
	some firewall_policy in input.resource.aws_networkfirewall_firewall_policy
	value.absent(value.at(firewall_policy.values, ["firewall_policy", 0, "stateful_rule_group_reference"], null))
	value.absent(value.at(firewall_policy.values, ["firewall_policy", 0, "stateless_rule_group_reference"], null))
}
