# METADATA
# title: DMS replication instances are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the data that the instance holds on its way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_replication_instance
# custom:
#   id: aws.dms.customer_key
#   aliases: [CKV_AWS_212]
#   requirement: every DMS replication instance must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_dms_replication_instance]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.dms.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_instance, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some replication_instance in input.resource.aws_dms_replication_instance
	not_encrypted_with_a_customer_managed_key(replication_instance)
}

not_encrypted_with_a_customer_managed_key(replication_instance) if {
	value.absent(value.at(replication_instance.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(replication_instance) if {
	value.matches(replication_instance.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(replication_instance) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(replication_instance.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
