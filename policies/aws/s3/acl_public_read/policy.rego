# METADATA
# title: S3 bucket ACLs do not let everyone read
# description: An ACL for all users lets anyone on the internet list and often read what the bucket holds.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.acl_public_read
#   aliases: [CKV_AWS_375, CKV_AWS_20, AVD-AWS-0092, 38c5ee0d-7f22-4260-ab72-5073048df100]
#   requirement: no S3 bucket may have an ACL that lets everyone read
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_s3_bucket]
#   profiles: [recommended, ai_platform]
#   remediation: Set the ACL to private, or switch ACLs off with the object ownership BucketOwnerEnforced; serve
#     public content through a CDN.
package decree.aws.s3.acl_public_read

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not have an ACL that lets everyone read", ["acl"]) if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.acl in ["public-read", "public-read-write"]
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone read", []) if {
	some bucket in input.resource.aws_s3_bucket
	some grant in bucket.values.grant
	value.matches(grant.uri, `global/(AllUsers|AuthenticatedUsers)$`)
	permissions_contains_read_or_permissions_contains(grant)
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone read", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	bucket_acl.values.acl in ["public-read", "public-read-write"]
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone read", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	some grant_2 in bucket_acl.values.access_control_policy[0].grant
	value.matches(grant_2.grantee[0].uri, `global/(AllUsers|AuthenticatedUsers)$`)
	grant_2.permission in ["READ", "FULL_CONTROL"]
}

permissions_contains_read_or_permissions_contains(grant) if {
	value.has(grant.permissions, "READ")
}

permissions_contains_read_or_permissions_contains(grant) if {
	value.has(grant.permissions, "FULL_CONTROL")
}
