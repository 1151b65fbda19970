# METADATA
# title: Security groups open well-known ports only to the internet
# description: A port without a well-known service that is open to everyone is most often a forgotten test or an
#   internal interface.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_well_known_ports
#   requirement: security groups must not expose unusual ports to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   remediation: Allow unusual ports only from the addresses that need them.
package decree.aws.ec2.security_group_well_known_ports

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must let the internet reach well-known ports only", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some [from, to] in [[0, 19], [26, 52], [54, 79], [81, 109], [111, 142], [144, 442], [444, 992], [994, 3305], [3307, 3388], [3390, 5431], [5433, 8079], [8081, 8442], [8444, 65535]]
	net.reaches_between(opening, "any", from, to)
}

deny contains tf.finding(group_rule, "must let the internet reach well-known ports only", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some [from, to] in [[0, 19], [26, 52], [54, 79], [81, 109], [111, 142], [144, 442], [444, 992], [994, 3305], [3307, 3388], [3390, 5431], [5433, 8079], [8081, 8442], [8444, 65535]]
	net.reaches_between(opening, "any", from, to)
}

deny contains tf.finding(security_group_ingress_rule, "must let the internet reach well-known ports only", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some [from, to] in [[0, 19], [26, 52], [54, 79], [81, 109], [111, 142], [144, 442], [444, 992], [994, 3305], [3307, 3388], [3390, 5431], [5433, 8079], [8081, 8442], [8444, 65535]]
	net.reaches_between(opening, "any", from, to)
}
