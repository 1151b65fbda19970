# METADATA
# title: ElastiCache clusters do not use the default subnet group
# description: The default group holds every subnet of the default VPC, public ones included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_cluster
# custom:
#   id: aws.elasticache.default_subnet_group
#   aliases: [CKV_AWS_323]
#   requirement: no ElastiCache cluster may use the default subnet group
#   severity: LOW
#   category: network isolation
#   resource_types: [aws_elasticache_cluster]
#   remediation: Set `subnet_group_name` to a group of private subnets of your own.
package decree.aws.elasticache.default_subnet_group

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use the default subnet group", []) if {
	some cluster in input.resource.aws_elasticache_cluster
	not_subnet_group_name_is_set_and(cluster)
	value.absent(value.at(cluster.values, ["replication_group_id"], null))
}

not_subnet_group_name_is_set_and(cluster) if {
	value.absent(value.at(cluster.values, ["subnet_group_name"], null))
}

not_subnet_group_name_is_set_and(cluster) if {
	cluster.values.subnet_group_name == "default"
}
