# METADATA
# title: IAM groups have members
# description: A group without users is a set of rights that waits for someone to be put into it unnoticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group
# custom:
#   id: aws.iam.group_members
#   aliases: [CKV2_AWS_14]
#   requirement: every IAM group must have at least one user
#   severity: LOW
#   category: hygiene
#   resource_types: [aws_iam_group]
#   remediation: Put users into the group with `aws_iam_group_membership`, or remove the group.
#   fix:
#     add_resource:
#       type: aws_iam_group_membership
#       attributes:
#         group: ${self.id}
#         users: ${var.users}
package decree.aws.iam.group_members

import data.decree.tf
import data.decree.value

deny contains tf.finding(group, "must have at least one user", []) if {
	some group in input.resource.aws_iam_group
	every group_membership in possible_group_memberships(group) {
		value.absent(value.at(group_membership.values, ["users"], null))
	}
	every user_group_membership in possible_user_group_memberships(group) {
		item := user_group_membership
		value.absent(item)
	}
}

possible_group_memberships(group) := [candidate |
	some candidate in input.resource.aws_iam_group_membership
	tf.could_refer(value.at(candidate.values, ["group"], null), group)
]

possible_user_group_memberships(group) := [candidate |
	some candidate in input.resource.aws_iam_user_group_membership
	tf.could_refer(value.at(candidate.values, ["groups"], null), group)
]
