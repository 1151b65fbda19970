# METADATA
# title: EFS file systems are covered by a backup plan
# description: Files that no plan copies to a vault are gone with the first mistaken deletion or encrypting malware.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_file_system
# custom:
#   id: aws.efs.backup_plan
#   aliases: [CKV2_AWS_18]
#   requirement: every EFS file system must be covered by a backup plan
#   severity: LOW
#   category: data protection
#   resource_types: [aws_efs_file_system]
#   remediation: Name the file system in `resources` of an `aws_backup_selection`, or enable its
#     `aws_efs_backup_policy`.
#   fix:
#     add_resource:
#       type: aws_backup_selection
#       attributes:
#         resources: ${self.id}
package decree.aws.efs.backup_plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(file_system, "must be covered by a backup plan", []) if {
	some file_system in input.resource.aws_efs_file_system
	every selection in possible_selections(file_system) {
		item := selection
		value.absent(item)
	}
	every selection_2 in [candidate_2 | some candidate_2 in input.resource.aws_backup_selection] {
		value.absent(value.at(selection_2.values, ["selection_tag"], null))
		value.absent(value.at(selection_2.values, ["condition"], null))
	}
	every backup_policy in possible_backup_policys(file_system) {
		status := value.at(backup_policy.values, ["backup_policy", 0, "status"], null)
		value.known(status)
		status != "ENABLED"
	}
}

possible_selections(file_system) := [candidate |
	some candidate in input.resource.aws_backup_selection
	tf.could_refer(value.at(candidate.values, ["resources"], null), file_system)
]

possible_backup_policys(file_system) := [candidate |
	some candidate in input.resource.aws_efs_backup_policy
	tf.could_refer(value.at(candidate.values, ["file_system_id"], null), file_system)
]
