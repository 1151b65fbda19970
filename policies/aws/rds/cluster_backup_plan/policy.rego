# METADATA
# title: Aurora clusters are covered by a backup plan
# description: Automated backups go with the cluster and the account; a backup plan keeps copies in a vault of its own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_backup_plan
#   aliases: [CKV2_AWS_8]
#   requirement: every RDS cluster must be covered by a backup plan
#   severity: LOW
#   category: data protection
#   resource_types: [aws_rds_cluster]
#   remediation: Name the cluster in `resources` of an `aws_backup_selection`, or select it by tag.
#   fix:
#     add_resource:
#       type: aws_backup_selection
#       attributes:
#         resources: ${self.id}
package decree.aws.rds.cluster_backup_plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be covered by a backup plan", []) if {
	some cluster in input.resource.aws_rds_cluster
	every selection in possible_selections(cluster) {
		item := selection
		value.absent(item)
	}
	every selection_2 in [candidate_2 | some candidate_2 in input.resource.aws_backup_selection] {
		value.absent(value.at(selection_2.values, ["selection_tag"], null))
		value.absent(value.at(selection_2.values, ["condition"], null))
	}
}

possible_selections(cluster) := [candidate |
	some candidate in input.resource.aws_backup_selection
	tf.could_refer(value.at(candidate.values, ["resources"], null), cluster)
]
