# METADATA
# title: FSx for Lustre is encrypted with a customer managed key
# description: Training data and checkpoints lie here; your own key lets you say who may decrypt them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/fsx_lustre_file_system
# custom:
#   id: aws.fsx.lustre_customer_key
#   aliases: [CKV_AWS_190]
#   requirement: every FSx for Lustre file system whose deployment_type is PERSISTENT_1 or PERSISTENT_2 must be
#     encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_fsx_lustre_file_system]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.fsx.lustre_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(lustre_file_system, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some lustre_file_system in input.resource.aws_fsx_lustre_file_system
	lustre_file_system.values.deployment_type in ["PERSISTENT_1", "PERSISTENT_2"]
	not_encrypted_with_a_customer_managed_key(lustre_file_system)
}

not_encrypted_with_a_customer_managed_key(lustre_file_system) if {
	value.absent(value.at(lustre_file_system.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(lustre_file_system) if {
	value.matches(lustre_file_system.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(lustre_file_system) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(lustre_file_system.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
