# METADATA
# title: IAM users do not sign in to the console
# description: A password for the console is one more long-lived secret; people sign in through the identity
#   provider, and programs need no console.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user
# custom:
#   id: aws.iam.console_access
#   aliases: [CKV2_AWS_22]
#   requirement: every IAM user must have no console access
#   severity: LOW
#   category: authentication
#   resource_types: [aws_iam_user]
#   remediation: Remove the login profile, and let the person sign in through IAM Identity Center.
package decree.aws.iam.console_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(user, "must have no console access", []) if {
	some user in input.resource.aws_iam_user
	some user_login_profile in input.resource.aws_iam_user_login_profile
	tf.refers(value.at(user_login_profile.values, ["user"], null), user)
	value.present(user_login_profile)
}
