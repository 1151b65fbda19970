# METADATA
# title: S3 access points take requests from a VPC only
# description: Through an access point with internet origin, stolen credentials read the data from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_access_point
# custom:
#   id: aws.s3.access_point_vpc
#   requirement: every S3 access point must run inside a VPC
#   severity: LOW
#   category: network isolation
#   resource_types: [aws_s3_access_point]
#   remediation: Add `vpc_configuration` with the `vpc_id` of the callers; the access point has to be made anew.
package decree.aws.s3.access_point_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_point, "must run inside a VPC", ["vpc_configuration", 0, "vpc_id"]) if {
	some access_point in input.resource.aws_s3_access_point
	value.absent(value.at(access_point.values, ["vpc_configuration", 0, "vpc_id"], null))
}
