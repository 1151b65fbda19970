# METADATA
# title: MemoryDB clusters are encrypted with a customer managed key
# description: Your own key lets you say who may restore snapshots of the cluster, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/memorydb_cluster
# custom:
#   id: aws.memorydb.customer_key
#   aliases: [CKV_AWS_201]
#   requirement: every MemoryDB cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_memorydb_cluster]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.memorydb.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some cluster in input.resource.aws_memorydb_cluster
	not_encrypted_with_a_customer_managed_key(cluster)
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	value.absent(value.at(cluster.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	value.matches(cluster.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cluster.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
