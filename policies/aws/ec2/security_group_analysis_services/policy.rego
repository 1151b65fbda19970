# METADATA
# title: Security groups do not open SQL Server Analysis Services to the internet
# description: Port 2383 answers questions to the cubes of Analysis Services; nobody outside of the company has any.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_analysis_services
#   aliases: [54c417bf-c762-48b9-9d31-b3d87047e3f0]
#   requirement: no security group may allow port 2383 from the internet
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   remediation: Name the networks that may reach the port, or remove the rule.
package decree.aws.ec2.security_group_analysis_services

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 2383", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 2383)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 2383", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches(opening, "tcp", 2383)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 2383", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches(opening, "tcp", 2383)
}
