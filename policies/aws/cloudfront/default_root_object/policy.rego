# METADATA
# title: CloudFront distributions have a default root object
# description: Without one a request for the root may list what is in the bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.default_root_object
#   aliases: [CKV_AWS_305]
#   requirement: every CloudFront distribution must have a default root object
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Set `default_root_object`, for example to `index.html`.
package decree.aws.cloudfront.default_root_object

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must have a default root object", ["default_root_object"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["default_root_object"], null))
}
