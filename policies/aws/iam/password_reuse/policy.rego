# METADATA
# title: The password policy remembers 24 passwords
# description: Otherwise users change to and fro between two passwords, one of which may be known.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_reuse
#   aliases: [CKV_AWS_13, AVD-AWS-0056, 89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a]
#   requirement: every account password policy must remember at least 24 passwords
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     cis: ["1.8"]
#     hipaa: ["164_308_a_4_ii_c", "164_308_a_5_ii_d", "164_312_d"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set `password_reuse_prevention` to 24.
#   fix:
#     set:
#       path: [password_reuse_prevention]
#       value: 24
package decree.aws.iam.password_reuse

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must remember at least 24 passwords", ["password_reuse_prevention"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	password_reuse_prevention := value.at(account_password_policy.values, ["password_reuse_prevention"], null)
	value.known(password_reuse_prevention)
	not value.at_least(password_reuse_prevention, 24)
}
