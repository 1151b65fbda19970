# METADATA
# title: Redis caches do not open the port without TLS
# description: Port 6379 carries the access key and all cached sessions in clear text.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/redis_cache
# custom:
#   id: azure.redis.non_ssl_port
#   aliases: [CKV_AZURE_91, e29a75e6-aba3-4896-b42d-b87818c16b58]
#   requirement: no Redis cache may enable the non-SSL port
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_redis_cache]
#   profiles: [recommended]
#   remediation: Remove `non_ssl_port_enabled` or set it to false.
package decree.azure.redis.non_ssl_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(cache, "must not open the port without SSL", ["non_ssl_port_enabled"]) if {
	some cache in input.resource.azurerm_redis_cache
	non_ssl_port_enabled := cache.values.non_ssl_port_enabled
	value.known(non_ssl_port_enabled)
	non_ssl_port_enabled != false
}

deny contains tf.finding(cache, "must not open the port without SSL", ["enable_non_ssl_port"]) if {
	some cache in input.resource.azurerm_redis_cache
	enable_non_ssl_port := cache.values.enable_non_ssl_port
	value.known(enable_non_ssl_port)
	enable_non_ssl_port != false
}
