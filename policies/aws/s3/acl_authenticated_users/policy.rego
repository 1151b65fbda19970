# METADATA
# title: S3 bucket ACLs do not let every AWS user in
# description: The group of authenticated users is anyone with any AWS account, which costs nothing to get.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.acl_authenticated_users
#   aliases: [CKV2_AWS_43, 57b9893d-33b1-4419-bcea-a717ea87e139]
#   requirement: no S3 bucket may let every authenticated AWS user read
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_s3_bucket]
#   profiles: [recommended]
#   remediation: Set the ACL to private, or switch ACLs off with the object ownership BucketOwnerEnforced.
package decree.aws.s3.acl_authenticated_users

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let every authenticated AWS user read", ["acl"]) if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.acl == "authenticated-read"
}

deny contains tf.finding(bucket, "must not let every authenticated AWS user read", ["grant", i, "uri"]) if {
	some bucket in input.resource.aws_s3_bucket
	some i, grant in bucket.values.grant
	value.matches(grant.uri, `global/AuthenticatedUsers$`)
}

deny contains tf.finding(bucket, "must not let every authenticated AWS user read", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	bucket_acl.values.acl == "authenticated-read"
}

deny contains tf.finding(bucket, "must not let every authenticated AWS user read", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	some grant_2 in bucket_acl.values.access_control_policy[0].grant
	value.matches(grant_2.grantee[0].uri, `global/AuthenticatedUsers$`)
}
