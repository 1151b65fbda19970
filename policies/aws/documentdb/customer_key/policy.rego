# METADATA
# title: DocumentDB clusters are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the cluster and its snapshots, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster
# custom:
#   id: aws.documentdb.customer_key
#   aliases: [CKV_AWS_182, AVD-AWS-0022]
#   requirement: every DocumentDB cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_docdb_cluster]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.documentdb.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["storage_encrypted"]) if {
	some cluster in input.resource.aws_docdb_cluster
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.absent(value.at(cluster.values, ["kms_key_id"], null))
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_docdb_cluster
	value.matches(cluster.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_docdb_cluster
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cluster.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
