package decree.google.bigtable.customer_key_test

import data.decree.google.bigtable.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"cluster": [{}]}, "managed": true}]}, "data": {}}) == {"google_bigtable_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"cluster": [{}, {"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == {"google_bigtable_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"cluster": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"cluster": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_bigtable_instance": [{"address": "google_bigtable_instance.instance", "type": "google_bigtable_instance", "name": "instance", "provider": "google", "values": {"cluster": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
