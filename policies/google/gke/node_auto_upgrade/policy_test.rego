package decree.google.gke.node_auto_upgrade_test

import data.decree.google.gke.node_auto_upgrade

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_auto_upgrade.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"management": [{"auto_upgrade": false}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"management": [{"auto_upgrade": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"management": [{"auto_upgrade": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
