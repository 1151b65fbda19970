# METADATA
# title: S3 bucket policies do not let everyone write
# description: Whoever may write can replace data and models, plant malware, or fill the bucket at your cost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_policy
# custom:
#   id: aws.s3.policy_public_write
#   aliases: [d24c0755-c028-44b1-b503-8e719c898832]
#   requirement: no S3 bucket policy may let just anyone put objects
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_s3_bucket, aws_s3_bucket_policy]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, cm_6_a, cm_9_b,
#        mp_2, sc_25, sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27,
#        sc_7_28, sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Name the accounts or roles that may write in `Principal`, or narrow the statement with a
#     condition such as aws:PrincipalOrgID.
package decree.aws.s3.policy_public_write

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let just anyone put objects", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	some statement in iam.statements(value.at(bucket.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:Put*"})
	iam.any_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(bucket_policy, "must not let just anyone put objects", ["policy"]) if {
	some bucket_policy in input.resource.aws_s3_bucket_policy
	some statement in iam.statements(value.at(bucket_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"s3:Put*"})
	iam.any_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}
