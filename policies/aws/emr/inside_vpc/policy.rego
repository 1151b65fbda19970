# METADATA
# title: EMR clusters name the subnet that they run in
# description: A cluster without a subnet runs in the default VPC, with its routes and its open neighbours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.inside_vpc
#   requirement: every EMR cluster must be in a VPC
#   severity: LOW
#   category: network isolation
#   resource_types: [aws_emr_cluster]
#   remediation: Name a subnet in `ec2_attributes`.
package decree.aws.emr.inside_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run inside a VPC", []) if {
	some cluster in input.resource.aws_emr_cluster
	value.absent(value.at(cluster.values, ["ec2_attributes", 0, "subnet_id"], null))
	value.absent(value.at(cluster.values, ["ec2_attributes", 0, "subnet_ids"], null))
}
