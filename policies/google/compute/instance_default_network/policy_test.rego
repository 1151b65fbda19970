package decree.google.compute.instance_default_network_test

import data.decree.google.compute.instance_default_network

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_default_network.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "length/default"}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "length/default"}, {"network": "other"}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "length/default"}, {}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "${var.not_given}"}, {"network": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"network_interface": [{"network": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
