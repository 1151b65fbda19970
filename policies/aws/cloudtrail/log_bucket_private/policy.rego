# METADATA
# title: Buckets of trails are private
# description: A public log shows every user, role, address and resource of the account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.log_bucket_private
#   aliases: [bd0088a5-c133-4b20-b129-ec9968b16ef3]
#   requirement: every CloudTrail trail must keep its log bucket private
#   severity: CRITICAL
#   category: logging
#   resource_types: [aws_cloudtrail]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Set the ACL of the bucket to private.
package decree.aws.cloudtrail.log_bucket_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must keep its log bucket private", ["s3_bucket_name"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	not_keep_its_log_bucket_private(cloudtrail)
}

not_keep_its_log_bucket_private(cloudtrail) if {
	some bucket in input.resource.aws_s3_bucket
	tf.refers(value.at(cloudtrail.values, ["s3_bucket_name"], null), bucket)
	bucket.values.acl in ["public-read", "public-read-write", "authenticated-read"]
}

not_keep_its_log_bucket_private(cloudtrail) if {
	some bucket in input.resource.aws_s3_bucket
	tf.refers(value.at(cloudtrail.values, ["s3_bucket_name"], null), bucket)
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	bucket_acl.values.acl in ["public-read", "public-read-write", "authenticated-read"]
}
