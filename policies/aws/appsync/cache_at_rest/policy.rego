# METADATA
# title: AppSync caches are encrypted at rest
# description: Answers lie in the cache in the clear, personal data with them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_api_cache
# custom:
#   id: aws.appsync.cache_at_rest
#   aliases: [CKV_AWS_214]
#   requirement: every AppSync API cache must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_appsync_api_cache]
#   remediation: Set `at_rest_encryption_enabled` to true.
#   fix:
#     set:
#       path: [at_rest_encryption_enabled]
#       value: true
package decree.aws.appsync.cache_at_rest

import data.decree.tf
import data.decree.value

deny contains tf.finding(api_cache, "must be encrypted at rest", ["at_rest_encryption_enabled"]) if {
	some api_cache in input.resource.aws_appsync_api_cache
	at_rest_encryption_enabled := value.at(api_cache.values, ["at_rest_encryption_enabled"], null)
	value.known(at_rest_encryption_enabled)
	at_rest_encryption_enabled != true
}
