# METADATA
# title: FSx for Windows is encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the files and their backups, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_windows_file_system
# custom:
#   id: aws.fsx.windows_customer_key
#   aliases: [CKV_AWS_179]
#   requirement: every FSx for Windows file system must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_fsx_windows_file_system]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.fsx.windows_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(windows_file_system, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some windows_file_system in input.resource.aws_fsx_windows_file_system
	not_encrypted_with_a_customer_managed_key(windows_file_system)
}

not_encrypted_with_a_customer_managed_key(windows_file_system) if {
	value.absent(value.at(windows_file_system.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(windows_file_system) if {
	value.matches(windows_file_system.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(windows_file_system) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(windows_file_system.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
