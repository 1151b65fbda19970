# METADATA
# title: CloudFront distributions restrict by country
# description: Where content may be shown in some countries only, the edge is the place to hold to it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.geo_restriction
#   aliases: [CKV_AWS_374]
#   requirement: every CloudFront distribution must restrict by country
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Set `restrictions.0.geo_restriction.0.restriction_type` to "whitelist".
#   fix:
#     set:
#       path: [restrictions, 0, geo_restriction, 0, restriction_type]
#       value: whitelist
package decree.aws.cloudfront.geo_restriction

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must restrict by country", ["restrictions", 0, "geo_restriction", 0, "restriction_type"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	restriction_type := value.at(distribution.values, ["restrictions", 0, "geo_restriction", 0, "restriction_type"], null)
	value.known(restriction_type)
	not restriction_type in ["whitelist", "blacklist"]
}
