# METADATA
# title: Security groups do not open message brokers to the internet
# description: The ports and consoles of RabbitMQ, ActiveMQ and MQTT come with well-known passwords and have had
#   flaws that run code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_message_brokers
#   requirement: no security group may let traffic in from the internet on port 5672 or 15672 or 61616 or 8161 or 1883
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Allow the ports of the broker only from its clients.
package decree.aws.ec2.security_group_message_brokers

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 1883 or 5672 or 8161 or 15672 or 61616", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [1883, 5672, 8161, 15672, 61616]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 1883 or 5672 or 8161 or 15672 or 61616", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [1883, 5672, 8161, 15672, 61616]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 1883 or 5672 or 8161 or 15672 or 61616", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [1883, 5672, 8161, 15672, 61616]
	net.reaches(opening, "tcp", port)
}
