# METADATA
# title: Copied Redshift snapshots are encrypted with a customer managed key
# description: Snapshots in another region are as sensitive as the warehouse, and need a key there whose policy is yours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_snapshot_copy_grant
# custom:
#   id: aws.redshift.snapshot_copy_grant_key
#   aliases: [CKV_AWS_281]
#   requirement: every Redshift snapshot copy grant must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_redshift_snapshot_copy_grant]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.redshift.snapshot_copy_grant_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot_copy_grant, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some snapshot_copy_grant in input.resource.aws_redshift_snapshot_copy_grant
	not_encrypted_with_a_customer_managed_key(snapshot_copy_grant)
}

not_encrypted_with_a_customer_managed_key(snapshot_copy_grant) if {
	value.absent(value.at(snapshot_copy_grant.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(snapshot_copy_grant) if {
	value.matches(snapshot_copy_grant.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(snapshot_copy_grant) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(snapshot_copy_grant.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
