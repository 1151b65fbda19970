# METADATA
# title: IAM policies do not allow all actions
# description: >
#   A statement that allows the action `*` makes its holder an administrator of whatever it applies to, including
#   actions that AWS has yet to invent.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
# custom:
#   id: aws.iam.wildcard_action
#   aliases: [CKV_AWS_63, 575a2155-6af1-4026-b1af-d5bc8fe2a904]
#   requirement: no IAM policy may allow all actions
#   severity: HIGH
#   category: least privilege
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types:
#     - aws_iam_policy
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_role
#   reads: [aws_iam_policy_document]
#   frameworks:
#     cis: ["1.15"]
#     soc2: [cc_1_3, cc_6_3]
#     hipaa: ["164_308_a_3_i", "164_308_a_4_ii_b"]
#     nist_800_53: [ac_24, ac_2_6, ac_3, ac_6]
#     aws_ai_security: [AISF-IAM-02]
#   remediation: List the actions that the work needs; IAM Access Analyzer can generate them from CloudTrail.
package decree.aws.iam.wildcard_action

import data.decree.iam
import data.decree.tf

deny contains tf.finding(policy.resource, "policy allows all actions", policy.path) if {
	some policy in iam.identity_policies
	some statement in iam.statements(policy.document)
	statement.effect == "Allow"
	some action in statement.actions
	action in {"*", "*:*"}
}
