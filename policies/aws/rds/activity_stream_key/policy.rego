# METADATA
# title: Activity streams are encrypted with a customer managed key
# description: The stream holds each statement run on the cluster; the administrators that it watches must not
#   be those who can read or cut it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster_activity_stream
# custom:
#   id: aws.rds.activity_stream_key
#   aliases: [CKV_AWS_246]
#   requirement: every RDS cluster activity stream must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_rds_cluster_activity_stream]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.rds.activity_stream_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster_activity_stream, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster_activity_stream in input.resource.aws_rds_cluster_activity_stream
	not_encrypted_with_a_customer_managed_key(cluster_activity_stream)
}

not_encrypted_with_a_customer_managed_key(cluster_activity_stream) if {
	value.absent(value.at(cluster_activity_stream.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(cluster_activity_stream) if {
	value.matches(cluster_activity_stream.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(cluster_activity_stream) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(cluster_activity_stream.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
