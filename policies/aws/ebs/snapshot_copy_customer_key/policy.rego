# METADATA
# title: Copies of EBS snapshots are encrypted with a customer managed key
# description: A copy leaves the region of its volume; the key decides who can read it there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_snapshot_copy
# custom:
#   id: aws.ebs.snapshot_copy_customer_key
#   aliases: [CKV_AWS_183]
#   requirement: every EBS snapshot copy must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_ebs_snapshot_copy]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.ebs.snapshot_copy_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot_copy, "must be encrypted with a customer managed key", ["encrypted"]) if {
	some snapshot_copy in input.resource.aws_ebs_snapshot_copy
	encrypted := value.at(snapshot_copy.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}

deny contains tf.finding(snapshot_copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some snapshot_copy in input.resource.aws_ebs_snapshot_copy
	value.absent(value.at(snapshot_copy.values, ["kms_key_id"], null))
}

deny contains tf.finding(snapshot_copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some snapshot_copy in input.resource.aws_ebs_snapshot_copy
	value.matches(snapshot_copy.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(snapshot_copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some snapshot_copy in input.resource.aws_ebs_snapshot_copy
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(snapshot_copy.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
