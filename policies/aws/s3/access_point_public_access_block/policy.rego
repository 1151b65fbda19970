# METADATA
# title: S3 access points block public access
# description: The setting cannot be changed once the access point exists, and the block of the bucket does not
#   reach its policy.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_access_point
# custom:
#   id: aws.s3.access_point_public_access_block
#   aliases: [CKV_AWS_392]
#   requirement: every S3 access point must block all public access
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_access_point]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     pci_dss:
#       ["1.2.8.30", "1.3.1.34", "1.3.2.34", "1.4.2.32", "1.5.1.30", "10.3.2.18", "3.5.1.3.23", A1.1.2.14,
#        A1.1.3.30, A3.4.1.16]
#   remediation: Leave the settings of `public_access_block_configuration` out, or set each of them to true; the
#     access point has to be made anew.
package decree.aws.s3.access_point_public_access_block

import data.decree.tf
import data.decree.value

deny contains tf.finding(access_point, "must block all public access", ["public_access_block_configuration", 0, "block_public_acls"]) if {
	some access_point in input.resource.aws_s3_access_point
	block_public_acls := access_point.values.public_access_block_configuration[0].block_public_acls
	value.known(block_public_acls)
	block_public_acls != true
}

deny contains tf.finding(access_point, "must block all public access", ["public_access_block_configuration", 0, "block_public_policy"]) if {
	some access_point in input.resource.aws_s3_access_point
	block_public_policy := access_point.values.public_access_block_configuration[0].block_public_policy
	value.known(block_public_policy)
	block_public_policy != true
}

deny contains tf.finding(access_point, "must block all public access", ["public_access_block_configuration", 0, "ignore_public_acls"]) if {
	some access_point in input.resource.aws_s3_access_point
	ignore_public_acls := access_point.values.public_access_block_configuration[0].ignore_public_acls
	value.known(ignore_public_acls)
	ignore_public_acls != true
}

deny contains tf.finding(access_point, "must block all public access", ["public_access_block_configuration", 0, "restrict_public_buckets"]) if {
	some access_point in input.resource.aws_s3_access_point
	restrict_public_buckets := access_point.values.public_access_block_configuration[0].restrict_public_buckets
	value.known(restrict_public_buckets)
	restrict_public_buckets != true
}
