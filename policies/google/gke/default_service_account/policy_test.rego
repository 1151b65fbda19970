package decree.google.gke.default_service_account_test

import data.decree.google.gke.default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": false, "node_config": [{"service_account": "default"}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": false, "node_config": [{"service_account": "length@appspot.gserviceaccount.com"}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"remove_default_node_pool": false, "node_config": [{"service_account": "other"}], "enable_autopilot": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "node_config": [{"service_account": "other"}], "remove_default_node_pool": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": false, "node_config": [{"service_account": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": "${var.not_given}", "remove_default_node_pool": false, "node_config": [{"service_account": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": "${var.not_given}", "node_config": [{"service_account": "default"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": false, "node_config": [{"service_account": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_unknown_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"remove_default_node_pool": "${var.not_given}", "node_config": [{"service_account": "other"}], "enable_autopilot": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"remove_default_node_pool": false, "node_config": [{"service_account": "${var.not_given}"}], "enable_autopilot": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"remove_default_node_pool": false, "node_config": [{"service_account": "other"}], "enable_autopilot": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": "${var.not_given}", "remove_default_node_pool": false, "node_config": [{"service_account": "length@appspot.gserviceaccount.com"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": "${var.not_given}", "node_config": [{"service_account": "length@appspot.gserviceaccount.com"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": "${var.not_given}", "node_config": [{"service_account": "other"}], "remove_default_node_pool": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "node_config": [{"service_account": "${var.not_given}"}], "remove_default_node_pool": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "node_config": [{"service_account": "other"}], "remove_default_node_pool": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": "${var.not_given}", "remove_default_node_pool": false, "node_config": [{"service_account": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"enable_autopilot": false, "remove_default_node_pool": "${var.not_given}", "node_config": [{"service_account": "other"}]}, "managed": true}]}, "data": {}}) == set()
}
