# METADATA
# title: Security groups do not open MongoDB to the internet
# description: Open MongoDB servers are emptied and held to ransom by automated attacks, often within hours of
#   being started.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_mongodb
#   requirement: no security group may let the internet reach MongoDB
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Allow ports 27017 and 27018 only from the security groups of the clients that use the database.
package decree.aws.ec2.security_group_mongodb

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let the internet reach MongoDB", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [27017, 27018]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let the internet reach MongoDB", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [27017, 27018]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let the internet reach MongoDB", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [27017, 27018]
	net.reaches(opening, "tcp", port)
}
