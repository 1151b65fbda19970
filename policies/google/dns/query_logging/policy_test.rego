package decree.google.dns.query_logging_test

import data.decree.google.dns.query_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in query_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dns_policy": [{"address": "google_dns_policy.policy", "type": "google_dns_policy", "name": "policy", "provider": "google", "values": {"enable_logging": false}, "managed": true}]}, "data": {}}) == {"google_dns_policy.policy"}
}

test_violating_2 if {
	flagged({"resource": {"google_dns_policy": [{"address": "google_dns_policy.policy", "type": "google_dns_policy", "name": "policy", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dns_policy.policy"}
}

test_complying_1 if {
	flagged({"resource": {"google_dns_policy": [{"address": "google_dns_policy.policy", "type": "google_dns_policy", "name": "policy", "provider": "google", "values": {"enable_logging": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dns_policy": [{"address": "google_dns_policy.policy", "type": "google_dns_policy", "name": "policy", "provider": "google", "values": {"enable_logging": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
