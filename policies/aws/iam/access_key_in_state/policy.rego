# METADATA
# title: Secrets of access keys are encrypted for their owner
# description: Without a PGP key the secret stands readable in the state, for everybody who may read that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/iam_access_key
# custom:
#   id: aws.iam.access_key_in_state
#   requirement: every IAM access key must encrypt the secret for its owner
#   severity: MEDIUM
#   category: secrets
#   resource_types: [aws_iam_access_key]
#   remediation: Set pgp_key to the PGP key of the owner.
package decree.aws.iam.access_key_in_state

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_key, "must encrypt the secret for its owner", ["pgp_key"]) if {
	some access_key in input.resource.aws_iam_access_key
	value.absent(value.at(access_key.values, ["pgp_key"], null))
}
