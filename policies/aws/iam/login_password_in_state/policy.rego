# METADATA
# title: Passwords of IAM users are encrypted for their owner
# description: Without a PGP key the password stands readable in the state, for everybody who may read that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_user_login_profile
# custom:
#   id: aws.iam.login_password_in_state
#   requirement: every IAM user login profile must encrypt the secret for its owner
#   severity: MEDIUM
#   category: secrets
#   resource_types: [aws_iam_user_login_profile]
#   remediation: Set pgp_key to the PGP key of the owner.
package decree.aws.iam.login_password_in_state

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_login_profile, "must encrypt the secret for its owner", ["pgp_key"]) if {
	some user_login_profile in input.resource.aws_iam_user_login_profile
	value.absent(value.at(user_login_profile.values, ["pgp_key"], null))
}
