# METADATA
# title: MemoryDB snapshots are encrypted with a customer managed key
# description: A snapshot holds the whole data set and outlives its cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_snapshot
# custom:
#   id: aws.memorydb.snapshot_customer_key
#   aliases: [CKV_AWS_278]
#   requirement: every MemoryDB snapshot must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_memorydb_snapshot]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.memorydb.snapshot_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some snapshot in input.resource.aws_memorydb_snapshot
	not_encrypted_with_a_customer_managed_key(snapshot)
}

not_encrypted_with_a_customer_managed_key(snapshot) if {
	value.absent(value.at(snapshot.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(snapshot) if {
	value.matches(snapshot.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(snapshot) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(snapshot.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
