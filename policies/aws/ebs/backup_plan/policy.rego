# METADATA
# title: EBS volumes are covered by a backup plan
# description: A volume that no plan covers has the snapshots that somebody thought of, or none.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_volume
# custom:
#   id: aws.ebs.backup_plan
#   aliases: [CKV2_AWS_9]
#   requirement: every EBS volume must be covered by a backup plan
#   severity: LOW
#   category: data protection
#   resource_types: [aws_ebs_volume]
#   remediation: Name the volume in `resources` of an `aws_backup_selection`, or select it by tag.
#   fix:
#     add_resource:
#       type: aws_backup_selection
#       attributes:
#         resources: ${self.id}
package decree.aws.ebs.backup_plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(volume, "must be covered by a backup plan", []) if {
	some volume in input.resource.aws_ebs_volume
	every selection in possible_selections(volume) {
		item := selection
		value.absent(item)
	}
	every selection_2 in [candidate_2 | some candidate_2 in input.resource.aws_backup_selection] {
		value.absent(value.at(selection_2.values, ["selection_tag"], null))
		value.absent(value.at(selection_2.values, ["condition"], null))
	}
}

possible_selections(volume) := [candidate |
	some candidate in input.resource.aws_backup_selection
	tf.could_refer(value.at(candidate.values, ["resources"], null), volume)
]
