package decree.google.dataproc.customer_key_test

import data.decree.google.dataproc.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dataproc_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"encryption_config": [{"kms_key_name": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dataproc_cluster": [{"address": "google_dataproc_cluster.cluster", "type": "google_dataproc_cluster", "name": "cluster", "provider": "google", "values": {"cluster_config": [{"encryption_config": [{"kms_key_name": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
