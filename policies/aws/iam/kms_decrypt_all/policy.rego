# METADATA
# title: IAM policies do not decrypt with every key
# description: With every key, encryption at rest protects nothing from the holder of this policy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_group_policy
# custom:
#   id: aws.iam.kms_decrypt_all
#   requirement: no IAM policy may allow decryption with every key
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [aws_iam_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role_policy]
#   remediation: Name the keys that are used.
package decree.aws.iam.kms_decrypt_all

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(policy, "must not allow decryption with every key", ["policy"]) if {
	some policy in input.resource.aws_iam_policy
	not_not_allow_decryption_with_every_key(policy)
}

deny contains tf.finding(user_policy, "must not allow decryption with every key", ["policy"]) if {
	some user_policy in input.resource.aws_iam_user_policy
	not_not_allow_decryption_with_every_key_2(user_policy)
}

deny contains tf.finding(group_policy, "must not allow decryption with every key", ["policy"]) if {
	some group_policy in input.resource.aws_iam_group_policy
	not_not_allow_decryption_with_every_key_3(group_policy)
}

deny contains tf.finding(role_policy, "must not allow decryption with every key", ["policy"]) if {
	some role_policy in input.resource.aws_iam_role_policy
	not_not_allow_decryption_with_every_key_4(role_policy)
}

not_not_allow_decryption_with_every_key(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:Decrypt"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key(policy) if {
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ReEncryptFrom"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:Decrypt"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_2(user_policy) if {
	some statement in iam.statements(value.at(user_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ReEncryptFrom"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:Decrypt"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_3(group_policy) if {
	some statement in iam.statements(value.at(group_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ReEncryptFrom"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:Decrypt"})
	"*" in statement.resources
}

not_not_allow_decryption_with_every_key_4(role_policy) if {
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"kms:ReEncryptFrom"})
	"*" in statement.resources
}
