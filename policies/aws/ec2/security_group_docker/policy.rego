# METADATA
# title: Security groups do not open the Docker API to the internet
# description: Whoever reaches the API of Docker starts containers with the rights of root on its host; miners
#   look for it all the time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_docker
#   requirement: no security group may let traffic in from the internet on port 2375 or 2376
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Close ports 2375 and 2376, and manage containers through an orchestrator.
package decree.aws.ec2.security_group_docker

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 2375 or 2376", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [2375, 2376]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 2375 or 2376", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [2375, 2376]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 2375 or 2376", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [2375, 2376]
	net.reaches(opening, "tcp", port)
}
