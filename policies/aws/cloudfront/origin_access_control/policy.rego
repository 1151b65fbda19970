# METADATA
# title: CloudFront reaches S3 through an origin access control
# description: Otherwise the bucket has to be public, and visitors pass by the distribution with its firewall and logs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.origin_access_control
#   aliases: [CKV2_AWS_46]
#   requirement: every CloudFront distribution must reach S3 origins through an origin access control
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_cloudfront_distribution]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["10.3.4.1", "10.3.4.2"]
#   remediation: Refer to an `aws_cloudfront_origin_access_control` in `origin_access_control_id` of each S3
#     origin.
package decree.aws.cloudfront.origin_access_control

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must reach S3 origins through an origin access control", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	some origin in distribution.values.origin
	value.matches(origin.domain_name, `[.]s3[.-].*amazonaws`)
	value.absent(value.at(origin, ["custom_origin_config"], null))
	value.absent(value.at(origin, ["origin_access_control_id"], null))
	value.absent(value.at(origin, ["s3_origin_config", 0, "origin_access_identity"], null))
}
