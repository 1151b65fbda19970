# METADATA
# title: S3 buckets do not serve websites
# description: Website endpoints speak plain HTTP and need the bucket to be public; a CDN in front needs neither.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.website
#   aliases: [42bb6b7f-6d54-4428-b707-666f669d94fb]
#   requirement: no S3 bucket may host a website
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_s3_bucket]
#   remediation: Take the website configuration out and serve the bucket through CloudFront with an origin access control.
package decree.aws.s3.website

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not host a website", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_website_configuration in input.resource.aws_s3_bucket_website_configuration
	tf.refers(value.at(bucket_website_configuration.values, ["bucket"], null), bucket)
	value.present(bucket_website_configuration)
}

deny contains tf.finding(bucket, "must not host a website", ["website"]) if {
	some bucket in input.resource.aws_s3_bucket
	value.present(value.at(bucket.values, ["website"], null))
}
