# METADATA
# title: Transit gateways do not accept attachments on their own
# description: With automatic acceptance any account that the gateway is shared with joins its network to all the others.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ec2_transit_gateway
# custom:
#   id: aws.vpc.transit_gateway_auto_accept
#   aliases: [CKV_AWS_331]
#   requirement: transit gateways must not accept attachments automatically
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_ec2_transit_gateway]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["1.2.8.11", "1.3.1.12", "1.3.2.12", "1.4.2.12", "1.5.1.11", A1.1.3.11]
#   remediation: Set `auto_accept_shared_attachments` to `disable`, and accept attachments one by one.
package decree.aws.vpc.transit_gateway_auto_accept

import data.decree.tf

deny contains tf.finding(transit_gateway, "must not accept attachments automatically", ["auto_accept_shared_attachments"]) if {
	some transit_gateway in input.resource.aws_ec2_transit_gateway
	transit_gateway.values.auto_accept_shared_attachments == "enable"
}
