# METADATA
# title: Redis caches have no public network access
# description: A cache serves applications in your network; on the internet its key is all that protects the sessions in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_cache
# custom:
#   id: azure.redis.public_access
#   aliases: [CKV_AZURE_89]
#   requirement: every Azure Redis cache must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_redis_cache]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.redis.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(cache, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some cache in input.resource.azurerm_redis_cache
	public_network_access_enabled := value.at(cache.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
