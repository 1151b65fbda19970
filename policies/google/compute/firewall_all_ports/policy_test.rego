package decree.google.compute.firewall_all_ports_test

import data.decree.google.compute.firewall_all_ports

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_all_ports.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["::/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["10.0.0.0/8"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["22-22"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["10.0.0.0/8"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["10.0.0.0/8"], "allow": [{"protocol": "${var.not_given}", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["10.0.0.0/8"], "allow": [{"protocol": "tcp", "ports": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["::/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["::/0"], "allow": [{"protocol": "tcp", "ports": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "all"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["22-22"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp", "ports": ["22-22"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}", "ports": ["22-22"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "${var.not_given}", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "INGRESS", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}", "ports": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}
