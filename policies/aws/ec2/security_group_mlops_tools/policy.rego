# METADATA
# title: Security groups do not open MLflow, TensorBoard and Spark to the internet
# description: The tools around training show runs, parameters and artifacts to everyone, and some run code for them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_mlops_tools
#   requirement: no security group may let traffic in from the internet on port 5000 or 6006 or 4040 or 7077
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended, ai_platform]
#   remediation: Reach these tools through a VPN or a load balancer that authenticates users.
package decree.aws.ec2.security_group_mlops_tools

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 4040 or 5000 or 6006 or 7077", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [4040, 5000, 6006, 7077]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 4040 or 5000 or 6006 or 7077", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [4040, 5000, 6006, 7077]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 4040 or 5000 or 6006 or 7077", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [4040, 5000, 6006, 7077]
	net.reaches(opening, "tcp", port)
}
