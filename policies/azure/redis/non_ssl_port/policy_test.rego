package decree.azure.redis.non_ssl_port_test

import data.decree.azure.redis.non_ssl_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in non_ssl_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": false, "non_ssl_port_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": false, "enable_non_ssl_port": true}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": false, "enable_non_ssl_port": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": false, "non_ssl_port_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": "${var.not_given}", "non_ssl_port_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_redis_cache.cache"}
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": "${var.not_given}", "enable_non_ssl_port": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": false, "enable_non_ssl_port": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"non_ssl_port_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_redis_cache": [{"address": "azurerm_redis_cache.cache", "type": "azurerm_redis_cache", "name": "cache", "provider": "azurerm", "values": {"enable_non_ssl_port": "${var.not_given}", "non_ssl_port_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
