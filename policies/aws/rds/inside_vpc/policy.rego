# METADATA
# title: RDS instances name the subnets that they stand in
# description: Without a subnet group the database lands in the default VPC, whose subnets are public and shared
#   with whatever else was left there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.inside_vpc
#   requirement: every RDS instance must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_db_instance]
#   remediation: Set `db_subnet_group_name` to a group of private subnets.
package decree.aws.rds.inside_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must run inside a VPC", []) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["db_subnet_group_name"], null))
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
}
