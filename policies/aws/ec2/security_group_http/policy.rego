# METADATA
# title: Security groups do not open HTTP to the internet
# description: Port 80 carries plain text; what users and sessions send over it can be read and changed on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_http
#   aliases: [CKV_AWS_260, ffac8a12-322e-42c1-b9b9-81ff85c39ef7]
#   requirement: no security group may be reachable over HTTP from the internet
#   severity: LOW
#   category: configuration
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   remediation: Serve HTTPS on port 443, and let a load balancer or CloudFront redirect port 80.
package decree.aws.ec2.security_group_http

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 80", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	net.reaches(opening, "tcp", 80)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 80", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	net.reaches(opening, "tcp", 80)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 80", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	net.reaches(opening, "tcp", 80)
}
