package decree.google.compute.armor_log4j_test

import data.decree.google.compute.armor_log4j

flagged(document) := addresses if {
	addresses := {finding.address | some finding in armor_log4j.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_security_policy.security_policy"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"match": [{"expr": [{"expression": "cve-canary"}]}], "action": "other"}]}, "managed": true}]}, "data": {}}) == {"google_compute_security_policy.security_policy"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == {"google_compute_security_policy.security_policy"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"google_compute_security_policy.security_policy"}
}

test_violating_5 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)"}]}, "managed": true}]}, "data": {}}) == {"google_compute_security_policy.security_policy"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(404)", "match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(502)", "match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "cve-canary"}]}]}, {"match": [{"expr": [{"expression": "cve-canary"}]}], "action": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "cve-canary"}]}]}, {"match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "cve-canary"}]}]}, {"action": "deny(403)", "match": [{"expr": [{"expression": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "cve-canary"}]}]}, {"action": "deny(403)"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "${var.not_given}", "match": [{"expr": [{"expression": "cve-canary"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"action": "deny(403)", "match": [{"expr": [{"expression": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_security_policy": [{"address": "google_compute_security_policy.security_policy", "type": "google_compute_security_policy", "name": "security_policy", "provider": "google", "values": {"rule": [{"match": [{"expr": [{"expression": "cve-canary"}]}], "action": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
