package decree.google.redis.tls_test

import data.decree.google.redis.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"transit_encryption_mode": "other"}, "managed": true}]}, "data": {}}) == {"google_redis_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_redis_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"transit_encryption_mode": "SERVER_AUTHENTICATION"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_redis_instance": [{"address": "google_redis_instance.instance", "type": "google_redis_instance", "name": "instance", "provider": "google", "values": {"transit_encryption_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
