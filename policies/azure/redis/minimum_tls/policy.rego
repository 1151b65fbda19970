# METADATA
# title: Redis caches require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_cache
# custom:
#   id: azure.redis.minimum_tls
#   aliases: [CKV_AZURE_148]
#   requirement: every Azure Redis cache must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_redis_cache]
#   profiles: [recommended]
#   remediation: Set `minimum_tls_version` to "1.2".
#   fix:
#     set:
#       path: [minimum_tls_version]
#       value: "1.2"
package decree.azure.redis.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(cache, "must require at least TLS 1.2", ["minimum_tls_version"]) if {
	some cache in input.resource.azurerm_redis_cache
	minimum_tls_version := cache.values.minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
