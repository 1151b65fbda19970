# METADATA
# title: Redshift clusters name the subnets that they stand in
# description: Without a subnet group the cluster lands in the default VPC, whose subnets are public.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.inside_vpc
#   aliases: [CKV_AWS_154, AVD-AWS-0127]
#   requirement: every Redshift cluster must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_redshift_cluster]
#   remediation: Set `cluster_subnet_group_name` to a group of private subnets.
package decree.aws.redshift.inside_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run inside a VPC", ["cluster_subnet_group_name"]) if {
	some cluster in input.resource.aws_redshift_cluster
	value.absent(value.at(cluster.values, ["cluster_subnet_group_name"], null))
}
