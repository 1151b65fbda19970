package decree.google.compute.private_google_access_test

import data.decree.google.compute.private_google_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_google_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other"}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other", "private_ip_google_access": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "INTERNAL_HTTPS_LOAD_BALANCER"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "REGIONAL_MANAGED_PROXY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "GLOBAL_MANAGED_PROXY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "PRIVATE_SERVICE_CONNECT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "PRIVATE_NAT"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": "${var.not_given}", "purpose": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": false, "purpose": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_subnetwork.subnetwork"}
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "${var.not_given}", "private_ip_google_access": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "other", "private_ip_google_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"purpose": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": "${var.not_given}", "purpose": "INTERNAL_HTTPS_LOAD_BALANCER"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_compute_subnetwork": [{"address": "google_compute_subnetwork.subnetwork", "type": "google_compute_subnetwork", "name": "subnetwork", "provider": "google", "values": {"private_ip_google_access": "${var.not_given}", "purpose": "REGIONAL_MANAGED_PROXY"}, "managed": true}]}, "data": {}}) == set()
}
