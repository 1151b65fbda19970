# METADATA
# title: AmazonSageMakerFullAccess is not attached
# description: The policy reaches every domain, model and endpoint of the account, and buckets whose name
#   contains "sagemaker", whoever owns them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy_attachment
# custom:
#   id: aws.iam.sagemaker_full_access
#   requirement: no IAM policy attachment may have AmazonSageMakerFullAccess attached
#   severity: MEDIUM
#   category: least privilege
#   resource_types:
#     [aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment]
#   profiles: [ai_platform]
#   remediation: Attach a policy that allows the SageMaker actions that the work needs, on named resources.
package decree.aws.iam.sagemaker_full_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy_attachment, "must not have AmazonSageMakerFullAccess attached", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/AmazonSageMakerFullAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have AmazonSageMakerFullAccess attached", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/AmazonSageMakerFullAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have AmazonSageMakerFullAccess attached", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/AmazonSageMakerFullAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have AmazonSageMakerFullAccess attached", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/AmazonSageMakerFullAccess$`)
}
