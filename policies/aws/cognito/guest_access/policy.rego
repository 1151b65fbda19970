# METADATA
# title: Identity pools do not let guests in
# description: Guests get real AWS keys without signing in, with whatever the role of guests allows.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cognito_identity_pool
# custom:
#   id: aws.cognito.guest_access
#   aliases: [CKV_AWS_366]
#   requirement: no Cognito identity pool may let guests in
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_cognito_identity_pool]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-IAM-07]
#   remediation: Set `allow_unauthenticated_identities` to false.
#   fix:
#     set:
#       path: [allow_unauthenticated_identities]
#       value: false
package decree.aws.cognito.guest_access

import data.decree.tf

deny contains tf.finding(identity_pool, "must not let guests in", ["allow_unauthenticated_identities"]) if {
	some identity_pool in input.resource.aws_cognito_identity_pool
	identity_pool.values.allow_unauthenticated_identities == true
}
