package decree.google.gke.node_default_service_account_test

import data.decree.google.gke.node_default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"service_account": "default"}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"service_account": "V~\"P*3bV-compute@developer.gserviceaccount.com"}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_3 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"service_account": "V~\"P*3bV@appspot.gserviceaccount.com"}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"service_account": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"service_account": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}
