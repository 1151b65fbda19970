# METADATA
# title: AmazonBedrockFullAccess is not attached
# description: With this policy an application that only asks one model can buy throughput, delete guardrails
#   and turn off the logging of prompts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy_attachment
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy_attachment
# custom:
#   id: aws.iam.bedrock_full_access
#   requirement: no IAM policy attachment may have AmazonBedrockFullAccess attached
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [aws_iam_policy_attachment, aws_iam_user_policy_attachment, aws_iam_group_policy_attachment,
#      aws_iam_role_policy_attachment]
#   profiles: [ai_platform]
#   frameworks:
#     soc2: [cc_6_3]
#     aws_ai_security: [AISF-IAM-02]
#   remediation: Attach a policy that allows bedrock:InvokeModel on the models that are used.
package decree.aws.iam.bedrock_full_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(policy_attachment, "must not have AmazonBedrockFullAccess attached", ["policy_arn"]) if {
	some policy_attachment in input.resource.aws_iam_policy_attachment
	value.matches(policy_attachment.values.policy_arn, `policy/AmazonBedrockFullAccess$`)
}

deny contains tf.finding(user_policy_attachment, "must not have AmazonBedrockFullAccess attached", ["policy_arn"]) if {
	some user_policy_attachment in input.resource.aws_iam_user_policy_attachment
	value.matches(user_policy_attachment.values.policy_arn, `policy/AmazonBedrockFullAccess$`)
}

deny contains tf.finding(group_policy_attachment, "must not have AmazonBedrockFullAccess attached", ["policy_arn"]) if {
	some group_policy_attachment in input.resource.aws_iam_group_policy_attachment
	value.matches(group_policy_attachment.values.policy_arn, `policy/AmazonBedrockFullAccess$`)
}

deny contains tf.finding(role_policy_attachment, "must not have AmazonBedrockFullAccess attached", ["policy_arn"]) if {
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	value.matches(role_policy_attachment.values.policy_arn, `policy/AmazonBedrockFullAccess$`)
}
