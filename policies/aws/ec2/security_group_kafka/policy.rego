# METADATA
# title: Security groups do not open Kafka to the internet
# description: The plain port of a Kafka broker lets anyone read every topic and write to it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_kafka
#   requirement: no security group may let the internet reach Kafka
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Allow port 9092 only from the security groups of producers and consumers.
package decree.aws.ec2.security_group_kafka

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let the internet reach Kafka", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 9092)
}

deny contains tf.finding(group_rule, "must not let the internet reach Kafka", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches(opening, "tcp", 9092)
}

deny contains tf.finding(security_group_ingress_rule, "must not let the internet reach Kafka", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches(opening, "tcp", 9092)
}
