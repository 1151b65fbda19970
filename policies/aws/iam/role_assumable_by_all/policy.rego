# METADATA
# title: IAM roles cannot be assumed by all principals
# description: >
#   A trust policy for the principal `*` hands the permissions of the role to every AWS account in the world.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   id: aws.iam.role_assumable_by_all
#   aliases: [bcdcbdc6-a350-4855-ae7c-d1e6436f7c97, 12b7e704-37f0-4d1e-911a-44bf60c48c21]
#   requirement: no IAM role may be assumable by all principals, unless a condition narrows down who assumes it
#   severity: MEDIUM
#   category: least privilege
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_iam_role]
#   reads: [aws_iam_policy_document]
#   frameworks:
#     soc2: [cc_6_3]
#     hipaa: ["164_308_a_4_ii_b"]
#     nist_800_53: [ac_3, ac_6]
#     aws_ai_security: [AISF-IAM-02, AISF-IAM-05]
#   remediation: Name the accounts, roles or services that may assume the role in the principal of its trust policy.
package decree.aws.iam.role_assumable_by_all

import data.decree.iam
import data.decree.tf

deny contains tf.finding(role, "any principal can assume the role", ["assume_role_policy"]) if {
	some role in input.resource.aws_iam_role
	some statement in iam.statements(role.values.assume_role_policy)
	statement.effect == "Allow"
	iam.covers(statement, "sts:AssumeRole")
	iam.any_principal(statement)
	not iam.narrowed(statement)
}
