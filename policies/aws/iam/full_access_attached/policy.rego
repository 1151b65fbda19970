# METADATA
# title: IAMFullAccess is not attached
# description: Whoever may manage IAM can give themselves everything else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy_attachment
# custom:
#   id: aws.iam.full_access_attached
#   aliases: [CKV2_AWS_56]
#   requirement: no IAM policy attachment may have IAMFullAccess attached
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment]
#   profiles: [recommended]
#   remediation: Attach a policy that lists the actions of IAM that are needed, on named resources.
package decree.aws.iam.full_access_attached

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy_attachment, "must not have IAMFullAccess attached", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/IAMFullAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have IAMFullAccess attached", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/IAMFullAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have IAMFullAccess attached", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/IAMFullAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have IAMFullAccess attached", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/IAMFullAccess$`)
}
