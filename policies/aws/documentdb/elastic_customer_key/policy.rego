# METADATA
# title: DocumentDB elastic clusters are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the cluster and its snapshots, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdbelastic_cluster
# custom:
#   id: aws.documentdb.elastic_customer_key
#   requirement: every DocumentDB elastic cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_docdbelastic_cluster]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.documentdb.elastic_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_docdbelastic_cluster
	not_encrypted_with_a_customer_managed_key(cluster)
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	value.absent(value.at(cluster.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	value.matches(cluster.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(cluster) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cluster.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
