package decree.google.dataproc.internal_ip_test

import data.decree.google.dataproc.internal_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in internal_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": false}]}]}, "managed": true}]}, "data": {}}) == {"google_dataproc_cluster.cluster"}
}

test_violating_2 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dataproc_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
