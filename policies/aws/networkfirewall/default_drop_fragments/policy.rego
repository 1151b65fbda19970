# METADATA
# title: Firewall policies do not pass fragments that no rule names
# description: Fragments are the classic way to slip past rules that look at whole packets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall_policy
# custom:
#   id: aws.networkfirewall.default_drop_fragments
#   requirement: every network firewall policy must drop or forward fragmented packets
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_networkfirewall_firewall_policy]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["1.2.8.22", "1.3.1.25", "1.3.2.25", "1.4.2.23", "1.4.3.1", "1.5.1.22", A1.1.3.22]
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Set `stateless_fragment_default_actions` to `aws:drop` or `aws:forward_to_sfe`.
package decree.aws.networkfirewall.default_drop_fragments

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall_policy, "must drop or forward fragmented packets", ["firewall_policy", 0, "stateless_fragment_default_actions"]) if {
	some firewall_policy in input.resource.aws_networkfirewall_firewall_policy
	value.has(firewall_policy.values.firewall_policy[0].stateless_fragment_default_actions, "aws:pass")
}
