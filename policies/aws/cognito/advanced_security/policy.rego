# METADATA
# title: User pools enforce threat protection
# description: It blocks stolen passwords and risky sign-ins, which audit mode only notes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.advanced_security
#   requirement: every Cognito user pool must have advanced security enabled
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-01, AISF-IAM-07]
#   remediation: Set `user_pool_add_ons.0.advanced_security_mode` to "ENFORCED".
#   fix:
#     set:
#       path: [user_pool_add_ons, 0, advanced_security_mode]
#       value: ENFORCED
package decree.aws.cognito.advanced_security

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must have advanced security enabled", ["user_pool_add_ons", 0, "advanced_security_mode"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	advanced_security_mode := value.at(user_pool.values, ["user_pool_add_ons", 0, "advanced_security_mode"], null)
	value.known(advanced_security_mode)
	advanced_security_mode != "ENFORCED"
}
