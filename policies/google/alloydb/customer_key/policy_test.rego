package decree.google.alloydb.customer_key_test

import data.decree.google.alloydb.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_alloydb_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {"encryption_config": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_alloydb_cluster": [{"address": "google_alloydb_cluster.cluster", "type": "google_alloydb_cluster", "name": "cluster", "provider": "google", "values": {"encryption_config": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
