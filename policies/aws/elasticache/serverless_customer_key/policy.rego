# METADATA
# title: ElastiCache serverless caches are encrypted with a customer managed key
# description: Your own key lets you say who may restore backups of the cache, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticache_serverless_cache
# custom:
#   id: aws.elasticache.serverless_customer_key
#   requirement: every ElastiCache serverless cache must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_elasticache_serverless_cache]
#   remediation: Set `kms_key_id` to the ARN of a KMS key of your own.
package decree.aws.elasticache.serverless_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(serverless_cache, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some serverless_cache in input.resource.aws_elasticache_serverless_cache
	not_encrypted_with_a_customer_managed_key(serverless_cache)
}

not_encrypted_with_a_customer_managed_key(serverless_cache) if {
	value.absent(value.at(serverless_cache.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(serverless_cache) if {
	value.matches(serverless_cache.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(serverless_cache) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(serverless_cache.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}
