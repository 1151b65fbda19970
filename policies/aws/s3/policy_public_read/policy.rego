# METADATA
# title: S3 bucket policies do not let all principals read objects
# description: >
#   A public s3:GetObject lets anyone who learns or guesses a key download the object. Data that the public may read
#   is better served through CloudFront with origin access control.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
# custom:
#   id: aws.s3.policy_public_read
#   aliases: [1df37f4b-7197-45ce-83f8-9994d2fcf885]
#   requirement: >
#     no S3 bucket policy may allow s3:GetObject to all principals, unless a condition narrows down who calls
#   severity: HIGH
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
#     Name who may read in the principal of the statement, or serve the objects through CloudFront with origin
#     access control.
package decree.aws.s3.policy_public_read

import data.decree.iam
import data.decree.s3
import data.decree.tf

deny contains tf.finding(policy.resource, "policy lets all principals read objects (`s3:GetObject`)", ["policy"]) if {
	some policy in s3.policies
	some statement in iam.statements(policy.document)
	statement.effect == "Allow"
	iam.covers(statement, "s3:GetObject")
	iam.any_principal(statement)
	not iam.narrowed(statement)
}
