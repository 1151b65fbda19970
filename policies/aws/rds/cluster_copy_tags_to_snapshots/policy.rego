# METADATA
# title: Aurora clusters copy their tags to snapshots
# description: Snapshots without tags cannot be traced to the team, the cost centre or the access rules of the
#   cluster that they come from.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_copy_tags_to_snapshots
#   aliases: [CKV_AWS_313]
#   requirement: every RDS cluster must copy tags to snapshots
#   severity: LOW
#   category: data protection
#   resource_types: [aws_rds_cluster]
#   remediation: Set `copy_tags_to_snapshot` to true.
#   fix:
#     set:
#       path: [copy_tags_to_snapshot]
#       value: true
package decree.aws.rds.cluster_copy_tags_to_snapshots

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must copy tags to snapshots", ["copy_tags_to_snapshot"]) if {
	some cluster in input.resource.aws_rds_cluster
	copy_tags_to_snapshot := value.at(cluster.values, ["copy_tags_to_snapshot"], null)
	value.known(copy_tags_to_snapshot)
	copy_tags_to_snapshot != true
}
