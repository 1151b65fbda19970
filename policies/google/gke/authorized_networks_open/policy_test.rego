package decree.google.gke.authorized_networks_open_test

import data.decree.google.gke.authorized_networks_open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in authorized_networks_open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "0.0.0.0/0"}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "::/0"}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "0.0.0.0/0"}, {"cidr_block": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_violating_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "0.0.0.0/0"}, {}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "${var.not_given}"}, {"cidr_block": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "${var.not_given}"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
