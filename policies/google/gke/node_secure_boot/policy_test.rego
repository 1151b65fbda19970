package decree.google.gke.node_secure_boot_test

import data.decree.google.gke.node_secure_boot

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_secure_boot.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"shielded_instance_config": [{"enable_secure_boot": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
