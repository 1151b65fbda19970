# METADATA
# title: Security groups do not open SMB to the internet
# description: Worms such as WannaCry spread through port 445; file shares have no place on the open internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_smb
#   requirement: no security group may be reachable over SMB from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Allow port 445 only inside your own networks.
package decree.aws.ec2.security_group_smb

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 445", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 445)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 445", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches(opening, "tcp", 445)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 445", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches(opening, "tcp", 445)
}
