# METADATA
# title: DynamoDB replicas are encrypted with a customer managed key
# description: The replica is a full copy of the table in another region, and needs a key there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table_replica
# custom:
#   id: aws.dynamodb.replica_customer_key
#   aliases: [CKV_AWS_271]
#   requirement: every DynamoDB table replica must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_dynamodb_table_replica]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.dynamodb.replica_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(table_replica, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some table_replica in input.resource.aws_dynamodb_table_replica
	not_encrypted_with_a_customer_managed_key(table_replica)
}

not_encrypted_with_a_customer_managed_key(table_replica) if {
	value.absent(value.at(table_replica.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(table_replica) if {
	value.matches(table_replica.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(table_replica) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(table_replica.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
