# METADATA
# title: User pools do not let strangers sign up
# description: In a pool for staff an account that anyone can make is an account inside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_user_pool
# custom:
#   id: aws.cognito.self_registration
#   requirement: Cognito user pools must not let users sign up themselves
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_cognito_user_pool]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `admin_create_user_config.0.allow_admin_create_user_only` to true.
#   fix:
#     set:
#       path: [admin_create_user_config, 0, allow_admin_create_user_only]
#       value: true
package decree.aws.cognito.self_registration

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_pool, "must not let users sign up themselves", ["admin_create_user_config", 0, "allow_admin_create_user_only"]) if {
	some user_pool in input.resource.aws_cognito_user_pool
	allow_admin_create_user_only := value.at(user_pool.values, ["admin_create_user_config", 0, "allow_admin_create_user_only"], null)
	value.known(allow_admin_create_user_only)
	allow_admin_create_user_only != true
}
