# METADATA
# title: S3 multi-region access points block public access
# description: The setting cannot be changed once the access point exists, and a public policy on it opens the
#   buckets behind it in every region at once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3control_multi_region_access_point
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html
# custom:
#   id: aws.s3.multi_region_access_point_block
#   requirement: every S3 multi-region access point must block public access with all four settings
#   severity: HIGH
#   category: network exposure
#   profiles: [recommended]
#   hand_written: the name of the type is not told from that of a bucket in a region
#   resource_types: [aws_s3control_multi_region_access_point]
#   frameworks: {}
#   remediation: Leave the settings of `public_access_block` out, or set each of them to true.
package decree.aws.s3.multi_region_access_point_block

import data.decree.tf

settings := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

deny contains tf.finding(point, message, path) if {
	some point in input.resource.aws_s3control_multi_region_access_point
	some setting in settings
	path := ["details", 0, "public_access_block", 0, setting]
	tf.is_false(point, path, true)
	message := concat("", ["access point does not set ", setting])
}
