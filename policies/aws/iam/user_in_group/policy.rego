# METADATA
# title: IAM users belong to a group
# description: Permissions of a group are reviewed once for all its users; those of a single user are forgotten
#   when their job changes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user
# custom:
#   id: aws.iam.user_in_group
#   aliases: [CKV2_AWS_21]
#   requirement: every IAM user must belong to a group
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_iam_user]
#   remediation: Add an aws_iam_user_group_membership for the user.
#   fix:
#     add_resource:
#       type: aws_iam_group_membership
#       attributes:
#         users: ${self.id}
package decree.aws.iam.user_in_group

import data.decree.tf
import data.decree.value

deny contains tf.finding(user, "must belong to a group", []) if {
	some user in input.resource.aws_iam_user
	every group_membership in possible_group_memberships(user) {
		item := group_membership
		value.absent(item)
	}
	every user_group_membership in possible_user_group_memberships(user) {
		item_2 := user_group_membership
		value.absent(item_2)
	}
}

possible_group_memberships(user) := [candidate |
	some candidate in input.resource.aws_iam_group_membership
	tf.could_refer(value.at(candidate.values, ["users"], null), user)
]

possible_user_group_memberships(user) := [candidate |
	some candidate in input.resource.aws_iam_user_group_membership
	tf.could_refer(value.at(candidate.values, ["user"], null), user)
]
