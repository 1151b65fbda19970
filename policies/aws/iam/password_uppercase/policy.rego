# METADATA
# title: The password policy asks for uppercase letters
# description: Each kind of character that a password must have makes guessing longer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_uppercase
#   aliases: [CKV_AWS_15, AVD-AWS-0061, c5ff7bc9-d8ea-46dd-81cb-8286f3222249]
#   requirement: every account password policy must require uppercase letters in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     hipaa: ["164_308_a_5_ii_d"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_uppercase_characters` to true.
#   fix:
#     set:
#       path: [require_uppercase_characters]
#       value: true
package decree.aws.iam.password_uppercase

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must require uppercase letters in passwords", ["require_uppercase_characters"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	require_uppercase_characters := value.at(account_password_policy.values, ["require_uppercase_characters"], null)
	value.known(require_uppercase_characters)
	require_uppercase_characters != true
}
