# METADATA
# title: Security groups do not open SMTP to the internet
# description: Open mail ports are tried as relays for spam, which soon ruins the name of your addresses.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_smtp
#   requirement: no security group may let traffic in from the internet on port 25
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   remediation: Send mail through Amazon SES, or allow port 25 only from known mail servers.
package decree.aws.ec2.security_group_smtp

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 25", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 25)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 25", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches(opening, "tcp", 25)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 25", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches(opening, "tcp", 25)
}
