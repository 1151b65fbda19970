# METADATA
# title: Security groups do not open sensitive ports to whole private networks
# description: A rule for 10.0.0.0/8 trusts each machine of each network that is ever connected; one taken over
#   reaches all databases.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_wide_private_range
#   aliases: [92fe237e-074c-4262-81a4-2077acb928c1]
#   requirement: security groups must not open sensitive ports to wide private networks
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   remediation: Allow the subnets or security groups of the clients instead of the whole range.
package decree.aws.ec2.security_group_wide_private_range

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not open sensitive ports to a range as wide as a whole private network", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.ingress(group)
	net.wider_than(opening.range, 17)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}

deny contains tf.finding(group_rule, "must not open sensitive ports to a range as wide as a whole private network", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.ingress(group_rule)
	net.wider_than(opening.range, 17)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}

deny contains tf.finding(security_group_ingress_rule, "must not open sensitive ports to a range as wide as a whole private network", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.ingress(security_group_ingress_rule)
	net.wider_than(opening.range, 17)
	some [from, to] in [[20, 25], [110, 143], [389, 389], [445, 445], [1433, 1521], [2375, 3389], [5432, 6379], [7000, 8140], [8888, 9300], [11211, 11215], [27017, 27019]]
	net.reaches_between(opening, "tcp", from, to)
}
