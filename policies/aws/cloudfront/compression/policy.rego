# METADATA
# title: CloudFront distributions compress responses
# description: Uncompressed text is paid for several times over, in transfer and in waiting.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.compression
#   requirement: every CloudFront distribution must compress responses
#   severity: INFO
#   category: cost
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Set `default_cache_behavior.0.compress` to true.
#   fix:
#     set:
#       path: [default_cache_behavior, 0, compress]
#       value: true
package decree.aws.cloudfront.compression

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must compress responses", ["default_cache_behavior", 0, "compress"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	compress := value.at(distribution.values, ["default_cache_behavior", 0, "compress"], null)
	value.known(compress)
	compress != true
}
