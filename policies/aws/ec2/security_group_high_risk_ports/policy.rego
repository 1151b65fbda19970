# METADATA
# title: Security groups do not open ports of high risk to the internet
# description: Services such as mail, file sharing, directory and remote control ports are attacked all the time
#   and seldom meant for everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_high_risk_ports
#   requirement: no security group may let the internet reach ports of high risk
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Allow these ports only from your own networks.
package decree.aws.ec2.security_group_high_risk_ports

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let the internet reach ports of high risk", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}

deny contains tf.finding(group_rule, "must not let the internet reach ports of high risk", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}

deny contains tf.finding(security_group_ingress_rule, "must not let the internet reach ports of high risk", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}
