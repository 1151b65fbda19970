package decree.google.compute.https_proxy_ssl_policy_test

import data.decree.google.compute.https_proxy_ssl_policy

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https_proxy_ssl_policy.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_target_https_proxy": [{"address": "google_compute_target_https_proxy.target_https_proxy", "type": "google_compute_target_https_proxy", "name": "target_https_proxy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_target_https_proxy.target_https_proxy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_target_https_proxy": [{"address": "google_compute_target_https_proxy.target_https_proxy", "type": "google_compute_target_https_proxy", "name": "target_https_proxy", "provider": "google", "values": {"ssl_policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_target_https_proxy": [{"address": "google_compute_target_https_proxy.target_https_proxy", "type": "google_compute_target_https_proxy", "name": "target_https_proxy", "provider": "google", "values": {"ssl_policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
