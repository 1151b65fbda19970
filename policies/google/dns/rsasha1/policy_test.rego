package decree.google.dns.rsasha1_test

import data.decree.google.dns.rsasha1

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rsasha1.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha1"}]}]}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_violating_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha1"}, {"algorithm": "other"}]}]}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_violating_3 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha1"}, {}]}]}, "managed": true}]}, "data": {}}) == {"google_dns_managed_zone.managed_zone"}
}

test_complying_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "${var.not_given}"}, {"algorithm": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_dns_managed_zone": [{"address": "google_dns_managed_zone.managed_zone", "type": "google_dns_managed_zone", "name": "managed_zone", "provider": "google", "values": {"dnssec_config": [{"default_key_specs": [{"algorithm": "${var.not_given}"}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
