package decree.google.compute.ssl_policy_tls_test

import data.decree.google.compute.ssl_policy_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ssl_policy_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_region_ssl_policy": [{"address": "google_compute_region_ssl_policy.region_ssl_policy", "type": "google_compute_region_ssl_policy", "name": "region_ssl_policy", "provider": "google", "values": {"min_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_region_ssl_policy.region_ssl_policy"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_region_ssl_policy": [{"address": "google_compute_region_ssl_policy.region_ssl_policy", "type": "google_compute_region_ssl_policy", "name": "region_ssl_policy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_region_ssl_policy.region_ssl_policy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_region_ssl_policy": [{"address": "google_compute_region_ssl_policy.region_ssl_policy", "type": "google_compute_region_ssl_policy", "name": "region_ssl_policy", "provider": "google", "values": {"min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_region_ssl_policy": [{"address": "google_compute_region_ssl_policy.region_ssl_policy", "type": "google_compute_region_ssl_policy", "name": "region_ssl_policy", "provider": "google", "values": {"min_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_complying_2 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
