package decree.azure.redis.authentication_test

import data.decree.azure.redis.authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": true, "authentication_enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": true, "enable_authentication": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": true, "enable_authentication": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": true, "authentication_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": "${var.not_given}", "authentication_enabled": false}]}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": "${var.not_given}", "enable_authentication": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": true, "enable_authentication": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"authentication_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"redis_configuration": [{"enable_authentication": "${var.not_given}", "authentication_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
