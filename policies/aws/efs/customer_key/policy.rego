# METADATA
# title: EFS file systems are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the files, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/efs_file_system
# custom:
#   id: aws.efs.customer_key
#   aliases: [CKV_AWS_184, 25d251f3-f348-4f95-845c-1090e41a615c]
#   requirement: every EFS file system must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_efs_file_system]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.efs.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(file_system, "must be encrypted with a customer managed key", ["encrypted"]) if {
	some file_system in input.resource.aws_efs_file_system
	encrypted := value.at(file_system.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(file_system, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some file_system in input.resource.aws_efs_file_system
	value.absent(value.at(file_system.values, ["kms_key_id"], null))
}

deny contains tf.finding(file_system, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some file_system in input.resource.aws_efs_file_system
	value.matches(file_system.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(file_system, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some file_system in input.resource.aws_efs_file_system
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(file_system.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
