# METADATA
# title: Aurora clusters are encrypted with a customer managed key
# description: The key that AWS manages has a policy that cannot be changed, so access to the data cannot be
#   separated from access to the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_customer_key
#   aliases: [CKV_AWS_327]
#   requirement: every RDS cluster must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_rds_cluster]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.rds.cluster_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["storage_encrypted"]) if {
	some cluster in input.resource.aws_rds_cluster
	storage_encrypted := value.at(cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_rds_cluster
	value.absent(value.at(cluster.values, ["kms_key_id"], null))
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_rds_cluster
	value.matches(cluster.values.kms_key_id, `(^|/)alias/aws/`)
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_rds_cluster
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cluster.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
