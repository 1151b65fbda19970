package decree.google.redis.auth_test

import data.decree.google.redis.auth

flagged(document) := addresses if {
	addresses := {finding.address | some finding in auth.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"auth_enabled": false}, "managed": true}]}, "data": {}}) == {"google_redis_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_redis_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"auth_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"auth_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
