package decree.google.compute.ssl_policy_ciphers_test

import data.decree.google.compute.ssl_policy_ciphers

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ssl_policy_ciphers.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "other", "min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "TLS_1_2", "profile": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "other", "min_tls_version": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_5 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_128_GCM_SHA256"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_6 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_128_GCM_SHA256", "other"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_7 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_256_GCM_SHA384"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_8 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_128_CBC_SHA"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_9 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_256_CBC_SHA"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_10 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_3DES_EDE_CBC_SHA"]}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "TLS_1_2", "profile": "RESTRICTED"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "MODERN", "min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "${var.not_given}", "min_tls_version": "TLS_1_2"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_violating_11 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "other", "min_tls_version": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"google_compute_ssl_policy.ssl_policy"}
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "${var.not_given}", "profile": "RESTRICTED"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"min_tls_version": "TLS_1_2", "profile": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "${var.not_given}", "min_tls_version": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "${var.not_given}", "min_tls_version": "TLS_1_2", "custom_features": ["TLS_RSA_WITH_AES_128_GCM_SHA256"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_ssl_policy": [{"address": "google_compute_ssl_policy.ssl_policy", "type": "google_compute_ssl_policy", "name": "ssl_policy", "provider": "google", "values": {"profile": "CUSTOM", "min_tls_version": "TLS_1_2", "custom_features": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
