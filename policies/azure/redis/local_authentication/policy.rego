# METADATA
# title: Redis caches do not accept access keys
# description: An access key gives full rights and belongs to no person; Entra ID tokens can be narrowed and revoked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_cache
# custom:
#   id: azure.redis.local_authentication
#   requirement: no Azure Redis cache may allow local accounts
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_redis_cache]
#   remediation: Set `access_keys_authentication_enabled` to false.
#   fix:
#     set:
#       path: [access_keys_authentication_enabled]
#       value: false
package decree.azure.redis.local_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cache, "must not allow local accounts", ["access_keys_authentication_enabled"]) if {
	some cache in input.resource.azurerm_redis_cache
	access_keys_authentication_enabled := value.at(cache.values, ["access_keys_authentication_enabled"], null)
	value.known(access_keys_authentication_enabled)
	access_keys_authentication_enabled != false
}
