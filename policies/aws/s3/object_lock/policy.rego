# METADATA
# title: S3 buckets lock their objects
# description: Without a lock, ransomware and insiders with write access can delete or overwrite every object and version.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket
# custom:
#   id: aws.s3.object_lock
#   aliases: [CKV_AWS_143]
#   requirement: every S3 bucket must have object lock enabled
#   severity: LOW
#   category: data protection
#   resource_types: [aws_s3_bucket]
#   frameworks:
#     soc2: [pi_1_5]
#     pci_dss: ["10.3.4.7"]
#   remediation: Add the `aws_s3_bucket_object_lock_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_s3_bucket_object_lock_configuration
#       attributes:
#         bucket: ${self.id}
package decree.aws.s3.object_lock

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket, "must have object lock enabled", []) if {
	some bucket in input.resource.aws_s3_bucket
	object_lock_enabled := value.at(bucket.values, ["object_lock_enabled"], null)
	value.known(object_lock_enabled)
	object_lock_enabled != true
	object_lock_enabled_2 := value.at(bucket.values, ["object_lock_configuration", 0, "object_lock_enabled"], null)
	value.known(object_lock_enabled_2)
	object_lock_enabled_2 != "Enabled"
	every bucket_object_lock_configuration in possible_bucket_object_lock_configurations(bucket) {
		item := bucket_object_lock_configuration
		value.absent(item)
	}
}

possible_bucket_object_lock_configurations(bucket) := [candidate |
	some candidate in input.resource.aws_s3_bucket_object_lock_configuration
	tf.could_refer(value.at(candidate.values, ["bucket"], null), bucket)
]
