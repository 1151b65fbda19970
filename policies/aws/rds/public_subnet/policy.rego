# METADATA
# title: RDS subnet groups hold no public subnets
# description: In a subnet that hands out public addresses, one changed setting is all between a database and the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_subnet_group
# custom:
#   id: aws.rds.public_subnet
#   aliases: [2f737336-b18a-4602-8ea0-b200312e1ac1]
#   requirement: every RDS subnet group must not stand in a public subnet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_db_subnet_group]
#   remediation: List private subnets in `subnet_ids`, ones that hand out no public addresses.
package decree.aws.rds.public_subnet

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnet_group, "must not stand in a public subnet", ["subnet_ids"]) if {
	some subnet_group in input.resource.aws_db_subnet_group
	some subnet in input.resource.aws_subnet
	tf.refers(value.at(subnet_group.values, ["subnet_ids"], null), subnet)
	subnet.values.map_public_ip_on_launch == true
}
