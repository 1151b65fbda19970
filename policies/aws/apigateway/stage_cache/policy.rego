# METADATA
# title: API Gateway stages cache responses
# description: A stage without a cache sends each request to the backend, also the same one a thousand times a second.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_stage
# custom:
#   id: aws.apigateway.stage_cache
#   aliases: [CKV_AWS_120]
#   requirement: every API Gateway stage must have caching enabled
#   severity: LOW
#   category: performance
#   resource_types: [aws_api_gateway_stage]
#   remediation: Set `cache_cluster_enabled` to true.
#   fix:
#     set:
#       path: [cache_cluster_enabled]
#       value: true
package decree.aws.apigateway.stage_cache

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_stage, "must cache responses", ["cache_cluster_enabled"]) if {
	some gateway_stage in input.resource.aws_api_gateway_stage
	cache_cluster_enabled := value.at(gateway_stage.values, ["cache_cluster_enabled"], null)
	value.known(cache_cluster_enabled)
	cache_cluster_enabled != true
}
