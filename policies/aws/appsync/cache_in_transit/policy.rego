# METADATA
# title: AppSync caches are encrypted in transit
# description: Answers travel between API and cache in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_api_cache
# custom:
#   id: aws.appsync.cache_in_transit
#   aliases: [CKV_AWS_215]
#   requirement: every AppSync API cache must be encrypted in transit
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_appsync_api_cache]
#   remediation: Set `transit_encryption_enabled` to true.
#   fix:
#     set:
#       path: [transit_encryption_enabled]
#       value: true
package decree.aws.appsync.cache_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(api_cache, "must be encrypted in transit", ["transit_encryption_enabled"]) if {
	some api_cache in input.resource.aws_appsync_api_cache
	transit_encryption_enabled := value.at(api_cache.values, ["transit_encryption_enabled"], null)
	value.known(transit_encryption_enabled)
	transit_encryption_enabled != true
}
