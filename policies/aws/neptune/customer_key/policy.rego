# METADATA
# title: Neptune clusters are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the graph and its snapshots, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.customer_key
#   aliases: [CKV_AWS_347, AVD-AWS-0128]
#   requirement: every Neptune cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_neptune_cluster]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.neptune.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["storage_encrypted"]) if {
	some cluster in input.resource.aws_neptune_cluster
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some cluster in input.resource.aws_neptune_cluster
	value.absent(value.at(cluster.values, ["kms_key_arn"], null))
}
