# METADATA
# title: MSK clusters are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the topics, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.customer_key
#   requirement: every MSK cluster must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_msk_cluster]
#   remediation: Set `encryption_at_rest_kms_key_arn` in `encryption_info` to the ARN of a KMS key of your own.
package decree.aws.msk.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted with a customer managed key", ["encryption_info", 0, "encryption_at_rest_kms_key_arn"]) if {
	some cluster in input.resource.aws_msk_cluster
	value.absent(value.at(cluster.values, ["encryption_info", 0, "encryption_at_rest_kms_key_arn"], null))
}
