# METADATA
# title: S3 bucket ACLs do not let everyone write
# description: Whoever may write can replace data and models, plant malware, or fill the bucket at your cost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.acl_public_write
#   aliases: [CKV_AWS_57]
#   requirement: no S3 bucket may have an ACL that lets everyone write
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_s3_bucket]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     pci_dss:
#       ["1.2.8.35", "1.3.1.39", "1.3.2.39", "1.4.2.37", "1.5.1.35", "10.3.2.24", "3.5.1.3.29", A1.1.2.20,
#        A1.1.3.35, A3.4.1.22]
#   remediation: Set the ACL to private, or switch ACLs off with the object ownership BucketOwnerEnforced; take
#     uploads by presigned URLs.
package decree.aws.s3.acl_public_write

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must not have an ACL that lets everyone write", ["acl"]) if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.acl == "public-read-write"
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone write", []) if {
	some bucket in input.resource.aws_s3_bucket
	some grant in bucket.values.grant
	value.matches(grant.uri, `global/(AllUsers|AuthenticatedUsers)$`)
	permissions_contains_write_or_permissions_contains(grant)
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone write", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	bucket_acl.values.acl == "public-read-write"
}

deny contains tf.finding(bucket, "must not have an ACL that lets everyone write", []) if {
	some bucket in input.resource.aws_s3_bucket
	some bucket_acl in input.resource.aws_s3_bucket_acl
	tf.refers(value.at(bucket_acl.values, ["bucket"], null), bucket)
	some grant_2 in bucket_acl.values.access_control_policy[0].grant
	value.matches(grant_2.grantee[0].uri, `global/(AllUsers|AuthenticatedUsers)$`)
	grant_2.permission in ["WRITE", "WRITE_ACP", "FULL_CONTROL"]
}

permissions_contains_write_or_permissions_contains(grant) if {
	value.has(grant.permissions, "WRITE")
}

permissions_contains_write_or_permissions_contains(grant) if {
	value.has(grant.permissions, "WRITE_ACP")
}

permissions_contains_write_or_permissions_contains(grant) if {
	value.has(grant.permissions, "FULL_CONTROL")
}
