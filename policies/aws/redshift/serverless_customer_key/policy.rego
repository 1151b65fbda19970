# METADATA
# title: Redshift Serverless is encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the warehouse and its snapshots, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshiftserverless_namespace
# custom:
#   id: aws.redshift.serverless_customer_key
#   aliases: [CKV_AWS_282]
#   requirement: every Redshift Serverless namespace must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_redshiftserverless_namespace]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.redshift.serverless_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some namespace in input.resource.aws_redshiftserverless_namespace
	not_encrypted_with_a_customer_managed_key(namespace)
}

not_encrypted_with_a_customer_managed_key(namespace) if {
	value.absent(value.at(namespace.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(namespace) if {
	value.matches(namespace.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(namespace) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(namespace.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
