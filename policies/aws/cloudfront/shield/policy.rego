# METADATA
# title: CloudFront distributions are protected by Shield Advanced
# description: Shield Advanced answers floods of the application layer with people and refunds; those who pay
#   for it want each entry covered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.shield
#   requirement: every CloudFront distribution must be protected by Shield Advanced
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   remediation: Add an `aws_shield_protection` for the distribution.
#   fix:
#     add_resource:
#       type: aws_shield_protection
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.cloudfront.shield

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must be protected by Shield Advanced", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	every protection in possible_protections(distribution) {
		item := protection
		value.absent(item)
	}
}

possible_protections(distribution) := [candidate |
	some candidate in input.resource.aws_shield_protection
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), distribution)
]
