# METADATA
# title: S3 bucket policies are not open to any principal
# description: >
#   A statement that allows the principal `*` without saying where the caller comes from opens the bucket to every
#   AWS account and to the anonymous internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   id: aws.s3.policy_any_principal
#   aliases: [CKV_AWS_70, 7af43613-6bb9-4a0e-8c4d-1314b799425e]
#   requirement: no S3 bucket policy may allow any principal, unless a condition narrows down who calls
#   severity: CRITICAL
#   category: network exposure
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_s3_bucket_policy, aws_s3_bucket]
#   reads: [aws_iam_policy_document]
#   frameworks:
#     soc2: [cc_6_1]
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#     pci_dss: ["1.3.1.37", "10.3.2.21"]
#     nist_800_53: [ac_3, ac_6, sc_7_11, sc_7_3]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: >
#     Name the accounts, roles or services in the principal of the statement, or add a condition such as
#     aws:PrincipalOrgID.
package decree.aws.s3.policy_any_principal

import data.decree.iam
import data.decree.s3
import data.decree.tf

deny contains tf.finding(policy.resource, "policy lets any principal use the bucket", ["policy"]) if {
	some policy in s3.policies
	some statement in iam.statements(policy.document)
	statement.effect == "Allow"
	iam.any_principal(statement)
	not iam.narrowed(statement)
}
