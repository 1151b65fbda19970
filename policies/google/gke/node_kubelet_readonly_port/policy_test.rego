package decree.google.gke.node_kubelet_readonly_port_test

import data.decree.google.gke.node_kubelet_readonly_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in node_kubelet_readonly_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "TRUE"}]}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "true"}]}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_violating_3 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"google_container_node_pool.node_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_node_pool": [{"address": "google_container_node_pool.node_pool", "type": "google_container_node_pool", "name": "node_pool", "provider": "google", "values": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
