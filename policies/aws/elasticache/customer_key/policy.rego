# METADATA
# title: ElastiCache replication groups are encrypted with a customer managed key
# description: Your own key lets you say who may restore backups of the cache, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_replication_group
# custom:
#   id: aws.elasticache.customer_key
#   aliases: [CKV_AWS_191]
#   requirement: every ElastiCache replication group must be encrypted with a customer managed key, unless it has
#     global_replication_group_id
#   severity: LOW
#   category: encryption
#   resource_types: [aws_elasticache_replication_group]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.elasticache.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_group, "must be encrypted with a customer managed key", ["at_rest_encryption_enabled"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.absent(value.at(replication_group.values, ["global_replication_group_id"], null))
	at_rest_encryption_enabled := value.at(replication_group.values, ["at_rest_encryption_enabled"], null)
	value.known(at_rest_encryption_enabled)
	not at_rest_encryption_enabled in [true, "true"]
}

deny contains tf.finding(replication_group, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some replication_group in input.resource.aws_elasticache_replication_group
	value.absent(value.at(replication_group.values, ["global_replication_group_id"], null))
	value.absent(value.at(replication_group.values, ["kms_key_id"], null))
}
