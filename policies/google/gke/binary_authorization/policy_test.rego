package decree.google.gke.binary_authorization_test

import data.decree.google.gke.binary_authorization

flagged(document) := addresses if {
	addresses := {finding.address | some finding in binary_authorization.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "DISABLED", "enabled": false}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": false, "evaluation_mode": "other"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": false, "evaluation_mode": "set"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": true}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": false}], "enable_binary_authorization": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "${var.not_given}", "enabled": false}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "DISABLED", "enabled": "${var.not_given}"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "DISABLED", "enabled": false}], "enable_binary_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_unknown_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": "${var.not_given}", "evaluation_mode": "other"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": false, "evaluation_mode": "${var.not_given}"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": false, "evaluation_mode": "other"}], "enable_binary_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": "${var.not_given}", "evaluation_mode": "set"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"enabled": false, "evaluation_mode": "set"}], "enable_binary_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "${var.not_given}", "enabled": true}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": "${var.not_given}"}], "enable_binary_authorization": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": true}], "enable_binary_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "${var.not_given}", "enabled": false}], "enable_binary_authorization": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": "${var.not_given}"}], "enable_binary_authorization": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"binary_authorization": [{"evaluation_mode": "other", "enabled": false}], "enable_binary_authorization": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
