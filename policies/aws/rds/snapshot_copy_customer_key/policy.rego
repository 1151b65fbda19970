# METADATA
# title: Copies of RDS snapshots are encrypted with a customer managed key
# description: A copy leaves the region or the account of its database; the key decides who can read it there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_snapshot_copy
# custom:
#   id: aws.rds.snapshot_copy_customer_key
#   aliases: [CKV_AWS_266]
#   requirement: every DB snapshot copy must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_db_snapshot_copy]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.rds.snapshot_copy_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot_copy, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some snapshot_copy in input.resource.aws_db_snapshot_copy
	not_encrypted_with_a_customer_managed_key(snapshot_copy)
}

not_encrypted_with_a_customer_managed_key(snapshot_copy) if {
	value.absent(value.at(snapshot_copy.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(snapshot_copy) if {
	value.matches(snapshot_copy.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(snapshot_copy) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(snapshot_copy.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
