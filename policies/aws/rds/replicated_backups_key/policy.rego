# METADATA
# title: Replicated backups are encrypted with a customer managed key
# description: Backups in another region are as sensitive as the database, and need a key there whose policy is yours.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance_automated_backups_replication
# custom:
#   id: aws.rds.replicated_backups_key
#   aliases: [CKV_AWS_245]
#   requirement: every RDS automated backups replication must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_db_instance_automated_backups_replication]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.rds.replicated_backups_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_automated_backups_replication, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some instance_automated_backups_replication in input.resource.aws_db_instance_automated_backups_replication
	not_encrypted_with_a_customer_managed_key(instance_automated_backups_replication)
}

not_encrypted_with_a_customer_managed_key(instance_automated_backups_replication) if {
	value.absent(value.at(instance_automated_backups_replication.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(instance_automated_backups_replication) if {
	value.matches(instance_automated_backups_replication.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(instance_automated_backups_replication) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(instance_automated_backups_replication.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
