package decree.google.compute.http_redirect_test

import data.decree.google.compute.http_redirect

flagged(document) := addresses if {
	addresses := {finding.address | some finding in http_redirect.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_target_http_proxy.target_http_proxy"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_target_http_proxy.target_http_proxy"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_target_http_proxy.target_http_proxy"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.stranger", "type": "google_compute_url_map", "name": "stranger", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == {"google_compute_target_http_proxy.target_http_proxy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.stranger_2", "type": "google_compute_url_map", "name": "stranger_2", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}, {"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${var.not_given}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${var.not_given}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${var.not_given}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${var.not_given}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.stranger_2", "type": "google_compute_url_map", "name": "stranger_2", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}, {"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.stranger_2", "type": "google_compute_url_map", "name": "stranger_2", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": "${var.not_given}"}]}, "managed": true}, {"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_compute_target_http_proxy": [{"address": "google_compute_target_http_proxy.target_http_proxy", "type": "google_compute_target_http_proxy", "name": "target_http_proxy", "provider": "google", "values": {"url_map": "${google_compute_url_map.url_map.id}"}, "managed": true}], "google_compute_url_map": [{"address": "google_compute_url_map.stranger_2", "type": "google_compute_url_map", "name": "stranger_2", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": true}]}, "managed": true}, {"address": "google_compute_url_map.url_map", "type": "google_compute_url_map", "name": "url_map", "provider": "google", "values": {"default_url_redirect": [{"https_redirect": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
