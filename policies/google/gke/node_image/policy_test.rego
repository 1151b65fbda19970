package decree.google.gke.node_image_test

import data.decree.google.gke.node_image

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_image.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "other"}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "COS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "COS_CONTAINERD"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "cos"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "cos_containerd"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"image_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
