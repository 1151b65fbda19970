# METADATA
# title: CloudFront distributions have a policy for response headers
# description: Browsers guard against framing and downgrade only when headers ask for it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.security_headers
#   aliases: [CKV2_AWS_32]
#   requirement: every CloudFront distribution must send strict security headers
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Refer to a response headers policy in `response_headers_policy_id`.
package decree.aws.cloudfront.security_headers

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must send strict security headers", ["default_cache_behavior", 0, "response_headers_policy_id"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["default_cache_behavior", 0, "response_headers_policy_id"], null))
}
