# METADATA
# title: Timestream databases are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the database, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/timestreamwrite_database
# custom:
#   id: aws.timestream.customer_key
#   aliases: [CKV_AWS_160]
#   requirement: every Timestream database must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_timestreamwrite_database]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.timestream.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some database in input.resource.aws_timestreamwrite_database
	not_encrypted_with_a_customer_managed_key(database)
}

not_encrypted_with_a_customer_managed_key(database) if {
	value.absent(value.at(database.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(database) if {
	value.matches(database.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(database) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(database.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
