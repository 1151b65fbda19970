# METADATA
# title: Policies of secrets are checked before they apply
# description: With block_public_policy AWS refuses a policy that opens the secret to everybody, however it is worded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret_policy
# custom:
#   id: aws.secretsmanager.block_public_policy
#   requirement: every Secrets Manager secret policy must block public policies
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_secretsmanager_secret_policy]
#   remediation: Set `block_public_policy` to true.
#   fix:
#     set:
#       path: [block_public_policy]
#       value: true
package decree.aws.secretsmanager.block_public_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret_policy, "must block public policies", ["block_public_policy"]) if {
	some secret_policy in input.resource.aws_secretsmanager_secret_policy
	block_public_policy := value.at(secret_policy.values, ["block_public_policy"], null)
	value.known(block_public_policy)
	block_public_policy != true
}
