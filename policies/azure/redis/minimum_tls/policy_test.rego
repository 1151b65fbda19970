package decree.azure.redis.minimum_tls_test

import data.decree.azure.redis.minimum_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in minimum_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"minimum_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"minimum_tls_version": "1.2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"minimum_tls_version": "1.3"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"minimum_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
