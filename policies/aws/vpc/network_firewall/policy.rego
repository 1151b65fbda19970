# METADATA
# title: VPCs have a network firewall
# description: >
#   Security groups do not look into the traffic they let through. AWS Network Firewall inspects what enters and
#   leaves the VPC and stops data that goes where it should not.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/networkfirewall_firewall
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html
# custom:
#   id: aws.vpc.network_firewall
#   requirement: every VPC must have a network firewall, unless a firewall is attached to a transit gateway
#   severity: MEDIUM
#   category: network isolation
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_vpc]
#   reads: [aws_networkfirewall_firewall]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: >
#     Add an aws_networkfirewall_firewall with the vpc_id of the VPC, or route the VPC through a transit gateway
#     with a firewall.
package decree.aws.vpc.network_firewall

import data.decree.tf

firewalls[key] contains firewall if {
	some firewall in input.resource.aws_networkfirewall_firewall
	some key in tf.keys(firewall.values.vpc_id)
}

deny contains tf.finding(vpc, "VPC has no network firewall", []) if {
	some vpc in input.resource.aws_vpc
	not tf.maybe_linked(firewalls)
	count(tf.linked(vpc, firewalls)) == 0
	not _inspected_centrally
}

# Which VPCs send their traffic to it is decided by routes that need not be in the same place.
_inspected_centrally if {
	some firewall in input.resource.aws_networkfirewall_firewall
	not tf.absent(firewall, ["transit_gateway_id"])
}
