# METADATA
# title: RDS instances copy their tags to snapshots
# description: Snapshots without the tags of their database have no owner, escape access rules that work by tag,
#   and pile up.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.copy_tags_to_snapshots
#   aliases: [CKV2_AWS_60]
#   requirement: every RDS instance must copy tags to snapshots
#   severity: LOW
#   category: data protection
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   frameworks:
#     soc2: [cc_7_5]
#   remediation: Set `copy_tags_to_snapshot` to true, for an instance of Aurora on its cluster.
package decree.aws.rds.copy_tags_to_snapshots

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must copy tags to snapshots", ["copy_tags_to_snapshot"]) if {
	some instance in input.resource.aws_db_instance
	copy_tags_to_snapshot := value.at(instance.values, ["copy_tags_to_snapshot"], null)
	value.known(copy_tags_to_snapshot)
	copy_tags_to_snapshot != true
}

deny contains tf.finding(cluster_instance, "must copy tags to snapshots", ["cluster_identifier"]) if {
	some cluster_instance in input.resource.aws_rds_cluster_instance
	some cluster in input.resource.aws_rds_cluster
	tf.refers(value.at(cluster_instance.values, ["cluster_identifier"], null), cluster)
	copy_tags_to_snapshot := value.at(cluster.values, ["copy_tags_to_snapshot"], null)
	value.known(copy_tags_to_snapshot)
	copy_tags_to_snapshot != true
}
