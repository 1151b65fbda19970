# METADATA
# title: Network firewalls are protected from deletion
# description: Without its firewall the network is either cut off or open.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall
# custom:
#   id: aws.networkfirewall.deletion_protection
#   aliases: [CKV_AWS_344]
#   requirement: every network firewall must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_networkfirewall_firewall]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Set `delete_protection` to true.
#   fix:
#     set:
#       path: [delete_protection]
#       value: true
package decree.aws.networkfirewall.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must have deletion protection enabled", ["delete_protection"]) if {
	some firewall in input.resource.aws_networkfirewall_firewall
	delete_protection := value.at(firewall.values, ["delete_protection"], null)
	value.known(delete_protection)
	delete_protection != true
}
