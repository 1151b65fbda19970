# METADATA
# title: The password policy asks for lowercase letters
# description: Each kind of character that a password must have makes guessing longer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_lowercase
#   aliases: [CKV_AWS_11, AVD-AWS-0058, bbc7c137-6c7b-4fc4-984a-0c88e91fcaf9]
#   requirement: every account password policy must require lowercase letters in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     hipaa: ["164_308_a_5_ii_d"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_lowercase_characters` to true.
#   fix:
#     set:
#       path: [require_lowercase_characters]
#       value: true
package decree.aws.iam.password_lowercase

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must require lowercase letters in passwords", ["require_lowercase_characters"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	require_lowercase_characters := value.at(account_password_policy.values, ["require_lowercase_characters"], null)
	value.known(require_lowercase_characters)
	require_lowercase_characters != true
}
