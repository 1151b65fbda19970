# METADATA
# title: Redis caches require authentication
# description: With authentication off, everyone who reaches the cache can read sessions and change what applications trust.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_cache
# custom:
#   id: azure.redis.authentication
#   requirement: every Azure Redis cache must require authentication
#   severity: CRITICAL
#   category: authentication
#   resource_types: [azurerm_redis_cache]
#   profiles: [recommended]
#   remediation: Remove `redis_configuration.authentication_enabled` or set it to true.
package decree.azure.redis.authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cache, "must require authentication", ["redis_configuration", 0, "authentication_enabled"]) if {
	some cache in input.resource.azurerm_redis_cache
	authentication_enabled := cache.values.redis_configuration[0].authentication_enabled
	value.known(authentication_enabled)
	authentication_enabled != true
}

deny contains tf.finding(cache, "must require authentication", ["redis_configuration", 0, "enable_authentication"]) if {
	some cache in input.resource.azurerm_redis_cache
	enable_authentication := cache.values.redis_configuration[0].enable_authentication
	value.known(enable_authentication)
	enable_authentication != true
}
