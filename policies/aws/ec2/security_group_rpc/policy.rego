# METADATA
# title: Security groups do not open NetBIOS and RPC to the internet
# description: These Windows services name users and shares, and have been the way in for many worms.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_rpc
#   requirement: no security group may let traffic in from the internet on port 135 or 137 or 138 or 139
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Allow these ports only inside your own networks.
package decree.aws.ec2.security_group_rpc

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 135 or 137 or 138 or 139", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [135, 137, 138, 139]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 135 or 137 or 138 or 139", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [135, 137, 138, 139]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 135 or 137 or 138 or 139", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [135, 137, 138, 139]
	net.reaches(opening, "tcp", port)
}
