# METADATA
# title: S3 bucket ACLs cannot be changed by others
# description: Whoever may write the ACL can grant themselves and others every other right to the bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.acl_write_acp
#   aliases: [64a222aa-7793-4e40-915f-4b302c76e4d4]
#   requirement: no S3 bucket ACL may grant WRITE_ACP
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_s3_bucket, aws_s3_bucket_acl]
#   remediation: Take the grant of WRITE_ACP out, or switch ACLs off with the object ownership BucketOwnerEnforced.
package decree.aws.s3.acl_write_acp

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not let others change its ACL", ["grant", i, "permissions"]) if {
	some bucket in input.resource.aws_s3_bucket
	some i, grant in bucket.values.grant
	value.has(grant.permissions, "WRITE_ACP")
}

deny contains tf.finding(bucket_acl, "must not let others change its ACL", ["access_control_policy", 0, "grant", i, "permission"]) if {
	some bucket_acl in input.resource.aws_s3_bucket_acl
	some i, grant in bucket_acl.values.access_control_policy[0].grant
	grant.permission == "WRITE_ACP"
}
