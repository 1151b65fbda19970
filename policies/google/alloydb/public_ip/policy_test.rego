package decree.google.alloydb.public_ip_test

import data.decree.google.alloydb.public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_alloydb_instance": [{"address": "google_alloydb_instance.instance", "type": "google_alloydb_instance", "name": "instance", "provider": "google", "values": {"network_config": [{"enable_public_ip": true}]}, "managed": true}]}, "data": {}}) == {"google_alloydb_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_alloydb_instance": [{"address": "google_alloydb_instance.instance", "type": "google_alloydb_instance", "name": "instance", "provider": "google", "values": {"network_config": [{"enable_public_ip": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_alloydb_instance": [{"address": "google_alloydb_instance.instance", "type": "google_alloydb_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_alloydb_instance": [{"address": "google_alloydb_instance.instance", "type": "google_alloydb_instance", "name": "instance", "provider": "google", "values": {"network_config": [{"enable_public_ip": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
