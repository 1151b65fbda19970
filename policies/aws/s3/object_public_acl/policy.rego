# METADATA
# title: S3 objects have no public ACL
# description: The object can be read by anyone who learns or guesses its address, past the bucket policy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_object
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_object
# custom:
#   id: aws.s3.object_public_acl
#   requirement: no S3 object may have a public ACL
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_s3_object, aws_s3_bucket_object]
#   profiles: [recommended, ai_platform]
#   remediation: Take `acl` out, or set it to private; serve public content through a CDN.
package decree.aws.s3.object_public_acl

import data.decree.tf

deny contains tf.finding(object_2, "must not have a public ACL", ["acl"]) if {
	some object_2 in input.resource.aws_s3_object
	object_2.values.acl in ["public-read", "public-read-write", "authenticated-read"]
}

deny contains tf.finding(bucket_object, "must not have a public ACL", ["acl"]) if {
	some bucket_object in input.resource.aws_s3_bucket_object
	bucket_object.values.acl in ["public-read", "public-read-write", "authenticated-read"]
}
