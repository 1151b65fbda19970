# METADATA
# title: S3 objects name their encryption
# description: An object that names no encryption takes that of its bucket, which may change after the object was reviewed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_object
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_object
# custom:
#   id: aws.s3.object_encrypted
#   requirement: every S3 object must be encrypted at rest
#   severity: INFO
#   category: encryption
#   resource_types: [aws_s3_object, aws_s3_bucket_object]
#   remediation: Set `server_side_encryption`, or `kms_key_id`.
package decree.aws.s3.object_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(object_2, "must be encrypted at rest", []) if {
	some object_2 in input.resource.aws_s3_object
	value.absent(value.at(object_2.values, ["server_side_encryption"], null))
	value.absent(value.at(object_2.values, ["kms_key_id"], null))
}

deny contains tf.finding(bucket_object, "must be encrypted at rest", []) if {
	some bucket_object in input.resource.aws_s3_bucket_object
	value.absent(value.at(bucket_object.values, ["server_side_encryption"], null))
	value.absent(value.at(bucket_object.values, ["kms_key_id"], null))
}
