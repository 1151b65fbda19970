# METADATA
# title: CloudFront distributions keep access logs
# description: Requests that the edge answers show in no log of the origin.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.access_logs
#   aliases: [CKV_AWS_86, AVD-AWS-0010, 94690d79-b3b0-43de-b656-84ebef5753e5]
#   requirement: every CloudFront distribution must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     soc2: [cc_a_1_1, pi_1_2]
#     pci_dss:
#       ["10.2.1.1.6", "10.2.1.2.6", "10.2.1.3.6", "10.2.1.4.6", "10.2.1.5.6", "10.2.1.6", "10.2.1.6.6",
#        "10.2.1.7.6", "10.2.2.6", "10.3.1.6", "10.6.3.6", "5.3.4.6", A1.2.1.6]
#   remediation: Add the `aws_cloudwatch_log_delivery_source` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_cloudwatch_log_delivery_source
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.cloudfront.access_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must have logging enabled", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	value.absent(value.at(distribution.values, ["logging_config", 0, "bucket"], null))
	value.absent(value.at(distribution.values, ["default_cache_behavior", 0, "realtime_log_config_arn"], null))
	every log_delivery_source in possible_log_delivery_sources(distribution) {
		item := log_delivery_source
		value.absent(item)
	}
}

possible_log_delivery_sources(distribution) := [candidate |
	some candidate in input.resource.aws_cloudwatch_log_delivery_source
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), distribution)
]
