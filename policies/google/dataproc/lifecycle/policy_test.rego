package decree.google.dataproc.lifecycle_test

import data.decree.google.dataproc.lifecycle

flagged(document) := addresses if {
	addresses := {finding.address | some finding in lifecycle.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dataproc_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"lifecycle_config": [{"idle_delete_ttl": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"lifecycle_config": [{"idle_delete_ttl": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
