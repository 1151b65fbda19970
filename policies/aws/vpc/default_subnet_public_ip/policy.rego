# METADATA
# title: Default subnets assign no public IP address
# description: Default subnets hand a public address to each instance unless told otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_subnet
# custom:
#   id: aws.vpc.default_subnet_public_ip
#   requirement: no default subnet may assign public IP addresses
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_default_subnet]
#   remediation: Set `map_public_ip_on_launch` to false.
#   fix:
#     set:
#       path: [map_public_ip_on_launch]
#       value: false
package decree.aws.vpc.default_subnet_public_ip

import data.decree.tf

deny contains tf.finding(subnet, "must not have a public IP address", ["map_public_ip_on_launch"]) if {
	some subnet in input.resource.aws_default_subnet
	subnet.values.map_public_ip_on_launch == true
}
