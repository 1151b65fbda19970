# METADATA
# title: EBS volumes are encrypted with a customer managed key
# description: Your own key lets you say who may attach, copy and share the volume, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_volume
# custom:
#   id: aws.ebs.volume_customer_key
#   aliases: [CKV_AWS_189, AVD-AWS-0027]
#   requirement: every EBS volume must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ebs_volume]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.ebs.volume_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(volume, "must be encrypted with a customer managed key", ["encrypted"]) if {
	some volume in input.resource.aws_ebs_volume
	encrypted := value.at(volume.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(volume, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some volume in input.resource.aws_ebs_volume
	value.absent(value.at(volume.values, ["kms_key_id"], null))
}

deny contains tf.finding(volume, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some volume in input.resource.aws_ebs_volume
	value.matches(volume.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(volume, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some volume in input.resource.aws_ebs_volume
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(volume.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
