# METADATA
# title: Redshift clusters are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the warehouse and its snapshots, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.customer_key
#   aliases: [CKV_AWS_142]
#   requirement: every Redshift cluster must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_redshift_cluster]
#   profiles: [ai_platform]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.redshift.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some cluster in input.resource.aws_redshift_cluster
	value.absent(value.at(cluster.values, ["kms_key_id"], null))
}

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["encrypted"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.encrypted in [false, "false"]
}
