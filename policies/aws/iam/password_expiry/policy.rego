# METADATA
# title: The password policy lets passwords expire within 90 days
# description: A password that was stolen unnoticed works until it is changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_account_password_policy
# custom:
#   id: aws.iam.password_expiry
#   aliases: [CKV_AWS_9, AVD-AWS-0062, ce60d060-efb8-4bfd-9cf7-ff8945d00d90]
#   requirement: every account password policy must expire passwords within 90 days
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_iam_account_password_policy]
#   frameworks:
#     pci_dss: ["8.3.6.1", "8.6.3.2"]
#     aws_ai_security: [AISF-IAM-06]
#   remediation: Set max_password_age to 90 or less.
package decree.aws.iam.password_expiry

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_password_policy, "must expire passwords within 90 days", ["max_password_age"]) if {
	some account_password_policy in input.resource.aws_iam_account_password_policy
	not_expire_passwords_within_90_days(account_password_policy)
}

not_expire_passwords_within_90_days(account_password_policy) if {
	max_password_age := value.at(account_password_policy.values, ["max_password_age"], null)
	value.known(max_password_age)
	not value.at_most(max_password_age, 90)
}

not_expire_passwords_within_90_days(account_password_policy) if {
	max_password_age := value.at(account_password_policy.values, ["max_password_age"], null)
	value.known(max_password_age)
	not value.above(max_password_age, 0)
}
