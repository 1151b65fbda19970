package decree.google.dns.dnssec_test

import data.decree.google.dns.dnssec

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dnssec.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "other"}], "visibility": "other"}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_violating_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"visibility": "other"}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_violating_3 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "other"}]}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_complying_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"visibility": "other", "dnssec_config": [{"state": "on"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "other"}], "visibility": "private"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "${var.not_given}"}], "visibility": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "other"}], "visibility": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_unknown_3 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"visibility": "${var.not_given}", "dnssec_config": [{"state": "on"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"visibility": "other", "dnssec_config": [{"state": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"visibility": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"state": "${var.not_given}"}], "visibility": "private"}, "managed": true}]}, "data": {}}) == set()
}
