package decree.google.vertexai.search_customer_key_test

import data.decree.google.vertexai.search_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in search_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_discovery_engine_data_store": [{"address": "google_discovery_engine_data_store.engine_data_store", "type": "google_discovery_engine_data_store", "name": "engine_data_store", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_discovery_engine_data_store.engine_data_store"}
}

test_complying_1 if {
	flagged({"resource": {"google_discovery_engine_data_store": [{"address": "google_discovery_engine_data_store.engine_data_store", "type": "google_discovery_engine_data_store", "name": "engine_data_store", "provider": "google", "values": {"kms_key_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_discovery_engine_data_store": [{"address": "google_discovery_engine_data_store.engine_data_store", "type": "google_discovery_engine_data_store", "name": "engine_data_store", "provider": "google", "values": {"kms_key_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
