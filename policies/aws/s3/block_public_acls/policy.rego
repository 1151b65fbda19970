# METADATA
# title: S3 public access blocks refuse public ACLs
# description: Any user who may write an object can otherwise open it to everyone with an ACL.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_public_access_block
# custom:
#   id: aws.s3.block_public_acls
#   aliases: [CKV_AWS_53, AVD-AWS-0086, d0cc8694-fcad-43ff-ac86-32331d7e867f]
#   requirement: every S3 bucket public access block must block public ACLs
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_bucket_public_access_block]
#   remediation: Set `block_public_acls` to true.
#   fix:
#     set:
#       path: [block_public_acls]
#       value: true
package decree.aws.s3.block_public_acls

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_public_access_block, "must block public ACLs", ["block_public_acls"]) if {
	some bucket_public_access_block in input.resource.aws_s3_bucket_public_access_block
	block_public_acls := value.at(bucket_public_access_block.values, ["block_public_acls"], null)
	value.known(block_public_acls)
	block_public_acls != true
}
