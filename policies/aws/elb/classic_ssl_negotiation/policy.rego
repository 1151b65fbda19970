# METADATA
# title: SSL negotiation policies allow no weak protocols
# description: SSL 3, TLS 1.0 and TLS 1.1 have been broken or withdrawn; an attribute of the policy switches them on again.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb_ssl_negotiation_policy
# custom:
#   id: aws.elb.classic_ssl_negotiation
#   requirement: every load balancer SSL negotiation policy must require TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_lb_ssl_negotiation_policy]
#   profiles: [recommended]
#   remediation: Switch off the protocols below TLS 1.2 in the attributes of the policy.
package decree.aws.elb.classic_ssl_negotiation

import data.decree.tf

deny contains tf.finding(ssl_negotiation_policy, "must require at least TLS 1.2", []) if {
	some ssl_negotiation_policy in input.resource.aws_lb_ssl_negotiation_policy
	some attribute in ssl_negotiation_policy.values.attribute
	attribute.name in ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"]
	attribute.value == "true"
}
