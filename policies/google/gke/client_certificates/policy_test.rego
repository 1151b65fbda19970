package decree.google.gke.client_certificates_test

import data.decree.google.gke.client_certificates

flagged(document) := addresses if {
	addresses := {finding.address | some finding in client_certificates.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}]}, "managed": true}]}, "data": {}}) == {"google_container_cluster.cluster"}
}

test_complying_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_auth": [{"client_certificate_config": [{"issue_client_certificate": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_container_cluster": [{"address": "google_container_cluster.cluster", "type": "google_container_cluster", "name": "cluster", "provider": "google", "values": {"master_auth": [{"client_certificate_config": [{"issue_client_certificate": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
