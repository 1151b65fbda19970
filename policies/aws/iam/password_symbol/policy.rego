# METADATA
# title: The password policy asks for symbols
# description: Each kind of character that a password must have makes guessing longer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_symbol
#   aliases: [CKV_AWS_14, AVD-AWS-0060, 7a70eed6-de3a-4da2-94da-a2bbc8fe2a48]
#   requirement: every account password policy must require symbols in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     hipaa: ["164_308_a_5_ii_d"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_symbols` to true.
#   fix:
#     set:
#       path: [require_symbols]
#       value: true
package decree.aws.iam.password_symbol

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must require symbols in passwords", ["require_symbols"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	require_symbols := value.at(account_password_policy.values, ["require_symbols"], null)
	value.known(require_symbols)
	require_symbols != true
}
