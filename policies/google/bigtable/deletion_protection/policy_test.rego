package decree.google.bigtable.deletion_protection_test

import data.decree.google.bigtable.deletion_protection

flagged(document) := addresses if {
	addresses := {finding.address | some finding in deletion_protection.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"deletion_protection": false}, "managed": true}]}, "data": {}}) == {"google_bigtable_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"deletion_protection": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"deletion_protection": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
