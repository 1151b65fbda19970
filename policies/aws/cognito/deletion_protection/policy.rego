# METADATA
# title: User pools are protected from deletion
# description: Deleted users cannot be restored, nor their passwords.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.deletion_protection
#   requirement: every Cognito user pool must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `deletion_protection` to "ACTIVE".
#   fix:
#     set:
#       path: [deletion_protection]
#       value: ACTIVE
package decree.aws.cognito.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must have deletion protection enabled", ["deletion_protection"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	deletion_protection := value.at(user_pool.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != "ACTIVE"
}
