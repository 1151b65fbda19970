package decree.google.compute.firewall_sql_server_test

import data.decree.google.compute.firewall_sql_server

flagged(document) := addresses if {
	addresses := {finding.address | some finding in firewall_sql_server.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["::/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_5 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["*"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_6 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "TCP"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_7 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "6"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_8 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_9 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["1433"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_10 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["1434"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_11 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["1433", "other"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_12 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_13 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["1-65535"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_14 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["0-65535", "other"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_15 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}, {"protocol": "other"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_16 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}, {}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_17 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}, {"protocol": "tcp", "ports": "set"}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_violating_18 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}, {"protocol": "tcp", "ports": ["other"]}]}, "managed": true}]}, "data": {}}) == {"google_compute_firewall.firewall"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}], "direction": "EGRESS"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}], "disabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "allow": [{"protocol": "tcp"}], "source_ranges": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": "${var.not_given}", "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}], "direction": "EGRESS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp"}], "direction": "EGRESS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}"}], "direction": "EGRESS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}], "direction": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"disabled": false, "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "source_ranges": ["${var.not_given}"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "disabled": false, "source_ranges": ["::/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": "${var.not_given}", "source_ranges": ["::/0"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["::/0"], "allow": [{"protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "${var.not_given}", "disabled": false, "source_ranges": ["*"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": "${var.not_given}", "source_ranges": ["*"], "allow": [{"protocol": "tcp"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"google_compute_firewall": [{"address": "google_compute_firewall.firewall", "type": "google_compute_firewall", "name": "firewall", "provider": "google", "values": {"direction": "other", "disabled": false, "source_ranges": ["*"], "allow": [{"protocol": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
