# METADATA
# title: CloudFront distributions fail over to a second origin
# description: With a single origin its failure is the failure of the site.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.failover
#   aliases: [CKV_AWS_310]
#   requirement: every CloudFront distribution must fail over automatically
#   severity: LOW
#   category: availability
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Add an `origin_group` with a second origin.
package decree.aws.cloudfront.failover

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must fail over automatically", ["origin_group"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["origin_group"], null))
}
