# METADATA
# title: S3 public access blocks ignore public ACLs
# description: ACLs that were public before the block was set stay in force unless they are ignored.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_public_access_block
# custom:
#   id: aws.s3.ignore_public_acls
#   aliases: [CKV_AWS_55, AVD-AWS-0091, 4fa66806-0dd9-4f8d-9480-3174d39c7c91]
#   requirement: every S3 bucket public access block must ignore public ACLs
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_bucket_public_access_block]
#   remediation: Set `ignore_public_acls` to true.
#   fix:
#     set:
#       path: [ignore_public_acls]
#       value: true
package decree.aws.s3.ignore_public_acls

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_public_access_block, "must ignore public ACLs", ["ignore_public_acls"]) if {
	some bucket_public_access_block in input.resource.aws_s3_bucket_public_access_block
	ignore_public_acls := value.at(bucket_public_access_block.values, ["ignore_public_acls"], null)
	value.known(ignore_public_acls)
	ignore_public_acls != true
}
