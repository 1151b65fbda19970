# METADATA
# title: Key policies are not open to everyone
# description: "With any principal and no condition every AWS account may use the key: data encrypted with it is
#   as good as public."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kms_key
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/kms_key_policy
# custom:
#   id: aws.kms.policy_public
#   aliases: [CKV_AWS_33, 7ebc9038-0bde-479a-acc4-6ed7b6758899]
#   requirement: KMS keys must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_kms_key, aws_kms_key_policy, google_kms_crypto_key_iam_binding, google_kms_crypto_key_iam_member]
#   profiles: [recommended]
#   frameworks:
#     cis: ["1.9"]
#     pci_dss:
#       ["10.3.3.6", "3.5.1.1.7", "3.5.1.1.8", "3.5.1.15", "3.5.1.16", "3.5.1.17", "3.5.1.3.15", "3.5.1.3.16",
#        "3.5.1.31", "3.5.1.32", "3.5.1.35", "3.5.1.5", "3.6.1.2.7", "3.6.1.2.8", "3.6.1.3.7", "3.6.1.3.8",
#        "3.6.1.4.7", "3.6.1.4.8", "3.6.1.7", "3.6.1.8", "3.7.1.8", "3.7.1.9", "3.7.2.7", "3.7.2.8", "3.7.4.5",
#        "3.7.4.8", "3.7.4.9", "3.7.5.2", "3.7.6.7", "3.7.6.8", "3.7.7.7", "3.7.7.8", "4.2.1.1.20",
#        "4.2.1.1.21", "7.2.1.10", "7.2.1.9", "7.2.2.10", "7.2.2.9", "7.2.3.5", "7.2.3.6", "7.2.5.5", "7.2.5.6",
#        "7.3.1.5", "7.3.1.6", "7.3.2.5", "7.3.2.6", "7.3.3.5", "7.3.3.6", "8.2.7.5", "8.2.7.6", "8.2.8.7",
#        "8.2.8.8", "8.3.2.24", "8.3.2.50", "8.3.2.51", "8.3.2.53", "8.3.2.54", "8.3.2.9", "8.3.4.5", "8.3.4.6",
#        A1.2.1.11]
#   remediation: Name the accounts and roles that use the key, or add a condition.
package decree.aws.kms.policy_public

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(key, "must not be publicly accessible", ["policy"]) if {
	some key in input.resource.aws_kms_key
	some statement in iam.statements(value.at(key.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(key_policy, "must not be publicly accessible", ["policy"]) if {
	some key_policy in input.resource.aws_kms_key_policy
	some statement in iam.statements(value.at(key_policy.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(crypto_key_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some crypto_key_iam_binding in input.resource.google_kms_crypto_key_iam_binding
	some i, member in crypto_key_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(crypto_key_iam_member, "must not be publicly accessible", ["member"]) if {
	some crypto_key_iam_member in input.resource.google_kms_crypto_key_iam_member
	crypto_key_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.any_principal(statement)
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.some_matches(iam.element(statement, "Principal"), `iam::[*]:`)
}
