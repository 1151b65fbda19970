# METADATA
# title: RDS instances are encrypted with a customer managed key
# description: With the key that AWS manages nobody can narrow down who decrypts the database, share a snapshot
#   safely, or revoke access by disabling the key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.customer_key
#   requirement: every RDS instance must be encrypted with a customer managed key, unless it has replicate_source_db
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_db_instance]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.rds.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["storage_encrypted"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	storage_encrypted := value.at(instance.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	value.absent(value.at(instance.values, ["kms_key_id"], null))
}

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	value.matches(instance.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(instance, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["replicate_source_db"], null))
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(instance.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
