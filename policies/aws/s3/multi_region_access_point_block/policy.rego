# METADATA
# title: S3 multi-region access points block public access
# description: The setting cannot be changed later, and opens the buckets behind it in every region at once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3control_multi_region_access_point
# custom:
#   id: aws.s3.multi_region_access_point_block
#   requirement: every S3 multi region access point must have public access blocked
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_s3control_multi_region_access_point]
#   profiles: [recommended]
package decree.aws.s3.multi_region_access_point_block

import data.decree.tf
import data.decree.value

deny contains tf.finding(multi_region_access_point, "must set `details.0.public_access_block`", ["details", 0, "public_access_block"]) if {
	some multi_region_access_point in input.resource.aws_s3control_multi_region_access_point
	value.absent(value.at(multi_region_access_point.values, ["details", 0, "public_access_block"], null))
}
