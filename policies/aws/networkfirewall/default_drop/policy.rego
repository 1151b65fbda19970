# METADATA
# title: Firewall policies do not pass what no rule names
# description: Passing by default makes the firewall a list of exceptions to being open.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall_policy
# custom:
#   id: aws.networkfirewall.default_drop
#   requirement: every Network Firewall policy must drop packets by default
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_networkfirewall_firewall_policy]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["1.4.3.2"]
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Set `stateless_default_actions` to `aws:drop` or `aws:forward_to_sfe`.
package decree.aws.networkfirewall.default_drop

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall_policy, "must drop or forward packets that no rule names", ["firewall_policy", 0, "stateless_default_actions"]) if {
	some firewall_policy in input.resource.aws_networkfirewall_firewall_policy
	value.has(firewall_policy.values.firewall_policy[0].stateless_default_actions, "aws:pass")
}
