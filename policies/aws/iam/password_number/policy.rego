# METADATA
# title: The password policy asks for numbers
# description: Each kind of character that a password must have makes guessing longer.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_number
#   aliases: [CKV_AWS_12, AVD-AWS-0059]
#   requirement: every account password policy must require numbers in passwords
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     hipaa: ["164_308_a_5_ii_d"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `require_numbers` to true.
#   fix:
#     set:
#       path: [require_numbers]
#       value: true
package decree.aws.iam.password_number

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must require numbers in passwords", ["require_numbers"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	require_numbers := value.at(account_password_policy.values, ["require_numbers"], null)
	value.known(require_numbers)
	require_numbers != true
}
