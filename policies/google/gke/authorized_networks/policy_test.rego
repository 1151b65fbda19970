package decree.google.gke.authorized_networks_test

import data.decree.google.gke.authorized_networks

flagged(document) := addresses if {
	addresses := {finding.address | some finding in authorized_networks.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}], "master_authorized_networks_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}], "private_cluster_config": [{"enable_private_endpoint": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}], "master_authorized_networks_config": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": "${var.not_given}"}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_unknown_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": "${var.not_given}"}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}], "master_authorized_networks_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": false}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": "${var.not_given}"}]}], "master_authorized_networks_config": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": "${var.not_given}"}]}], "private_cluster_config": [{"enable_private_endpoint": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": true}]}], "private_cluster_config": [{"enable_private_endpoint": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"private_cluster_config": [{"enable_private_endpoint": "${var.not_given}"}], "control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}
