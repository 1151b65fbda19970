# METADATA
# title: Security groups do not open VNC to the internet
# description: VNC shares a whole desktop behind a short password, mostly without encryption.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_vnc
#   requirement: no security group may let traffic in from the internet on port 5900 or 5901 or 5500
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Allow VNC from your own networks only, or through a tunnel.
package decree.aws.ec2.security_group_vnc

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 5500 or 5900 or 5901", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [5500, 5900, 5901]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 5500 or 5900 or 5901", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [5500, 5900, 5901]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 5500 or 5900 or 5901", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [5500, 5900, 5901]
	net.reaches(opening, "tcp", port)
}
