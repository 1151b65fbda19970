# METADATA
# title: Buckets of trails log access
# description: Who read or deleted the log of the account is only seen in the access log of its bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.log_bucket_logging
#   requirement: every CloudTrail trail must log access to its log bucket
#   severity: LOW
#   category: logging
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["3.4"]
#     soc2: [cc_a_1_1]
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Add an aws_s3_bucket_logging for the bucket of the trail.
package decree.aws.cloudtrail.log_bucket_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must log access to its log bucket", ["s3_bucket_name"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	some bucket in input.resource.aws_s3_bucket
	tf.refers(value.at(cloudtrail.values, ["s3_bucket_name"], null), bucket)
	every bucket_logging in possible_bucket_loggings(bucket) {
		item := bucket_logging
		value.absent(item)
	}
	value.absent(value.at(bucket.values, ["logging"], null))
}

possible_bucket_loggings(bucket) := [candidate |
	some candidate in input.resource.aws_s3_bucket_logging
	tf.could_refer(value.at(candidate.values, ["bucket"], null), bucket)
]
