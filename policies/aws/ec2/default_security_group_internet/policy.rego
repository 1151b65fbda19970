# METADATA
# title: Default security groups do not reach the internet
# description: Resources that name no security group get the default one; if it is open to the internet, so is
#   whatever somebody forgot.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_security_group
# custom:
#   id: aws.ec2.default_security_group_internet
#   aliases: [46883ce1-dc3e-4b17-9195-c6a601624c73]
#   requirement: The default security group must not allow any traffic to or from 0.0.0.0/0
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_default_security_group]
#   remediation: Remove the rules from the default security group, and give resources groups of their own.
package decree.aws.ec2.default_security_group_internet

import data.decree.net
import data.decree.tf

deny contains tf.finding(security_group, "must neither let traffic in from the internet or let traffic out to the internet", opening.path) if {
	some security_group in input.resource.aws_default_security_group
	some opening in net.open_ingress(security_group)
}

deny contains tf.finding(security_group, "must neither let traffic in from the internet or let traffic out to the internet", opening_2.path) if {
	some security_group in input.resource.aws_default_security_group
	some opening_2 in net.open_egress(security_group)
}
