package decree.azure.redis.local_authentication_test

import data.decree.azure.redis.local_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"access_keys_authentication_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"access_keys_authentication_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"access_keys_authentication_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
