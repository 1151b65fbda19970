# METADATA
# title: Security groups do not open every port to the internet
# description: A rule for all ports exposes each service that runs on the host, now and later, whatever was
#   meant to be reached.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_all_ports
#   aliases: [CKV_AWS_277]
#   requirement: no security group may let the internet reach every port
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.3", "5.4"]
#     soc2: [cc_6_6]
#   remediation: Name the ports that have to be reached, and the addresses they may be reached from.
package decree.aws.ec2.security_group_all_ports

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let the internet reach every port", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches_every_port(opening, "any")
}

deny contains tf.finding(group_rule, "must not let the internet reach every port", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches_every_port(opening, "any")
}

deny contains tf.finding(security_group_ingress_rule, "must not let the internet reach every port", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches_every_port(opening, "any")
}
