# METADATA
# title: Neptune clusters copy their tags to snapshots
# description: Snapshots without tags cannot be traced to an owner or to the access rules of their cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.copy_tags_to_snapshots
#   aliases: [CKV_AWS_362]
#   requirement: every Neptune cluster must copy tags to snapshots
#   severity: LOW
#   category: data protection
#   resource_types: [aws_neptune_cluster]
#   frameworks:
#     soc2: [cc_7_5]
#   remediation: Set `copy_tags_to_snapshot` to true.
#   fix:
#     set:
#       path: [copy_tags_to_snapshot]
#       value: true
package decree.aws.neptune.copy_tags_to_snapshots

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must copy tags to snapshots", ["copy_tags_to_snapshot"]) if {
	some cluster in input.resource.aws_neptune_cluster
	copy_tags_to_snapshot := value.at(cluster.values, ["copy_tags_to_snapshot"], null)
	value.known(copy_tags_to_snapshot)
	copy_tags_to_snapshot != true
}
