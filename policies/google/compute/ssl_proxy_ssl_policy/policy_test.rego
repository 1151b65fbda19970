package decree.google.compute.ssl_proxy_ssl_policy_test

import data.decree.google.compute.ssl_proxy_ssl_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ssl_proxy_ssl_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_target_ssl_proxy": [{"address": "google_compute_target_ssl_proxy.target_ssl_proxy", "type": "google_compute_target_ssl_proxy", "name": "target_ssl_proxy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_target_ssl_proxy.target_ssl_proxy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_target_ssl_proxy": [{"address": "google_compute_target_ssl_proxy.target_ssl_proxy", "type": "google_compute_target_ssl_proxy", "name": "target_ssl_proxy", "provider": "google", "values": {"ssl_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_target_ssl_proxy": [{"address": "google_compute_target_ssl_proxy.target_ssl_proxy", "type": "google_compute_target_ssl_proxy", "name": "target_ssl_proxy", "provider": "google", "values": {"ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
