package decree.google.cloudbuild.private_workers_test

import data.decree.google.cloudbuild.private_workers

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_workers.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloudbuild_worker_pool": [{"address": "google_cloudbuild_worker_pool.worker_pool", "type": "google_cloudbuild_worker_pool", "name": "worker_pool", "provider": "google", "values": {"worker_config": [{"no_external_ip": false}]}, "managed": true}]}, "data": {}}) == {"google_cloudbuild_worker_pool.worker_pool"}
}

test_violating_2 if {
	flagged({"resource": {"google_cloudbuild_worker_pool": [{"address": "google_cloudbuild_worker_pool.worker_pool", "type": "google_cloudbuild_worker_pool", "name": "worker_pool", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudbuild_worker_pool.worker_pool"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloudbuild_worker_pool": [{"address": "google_cloudbuild_worker_pool.worker_pool", "type": "google_cloudbuild_worker_pool", "name": "worker_pool", "provider": "google", "values": {"worker_config": [{"no_external_ip": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloudbuild_worker_pool": [{"address": "google_cloudbuild_worker_pool.worker_pool", "type": "google_cloudbuild_worker_pool", "name": "worker_pool", "provider": "google", "values": {"worker_config": [{"no_external_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
