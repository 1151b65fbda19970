package decree.google.compute.ip_forwarding_test

import data.decree.google.compute.ip_forwarding

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ip_forwarding.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"can_ip_forward": true}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"can_ip_forward": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"can_ip_forward": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"can_ip_forward": true}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"can_ip_forward": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"can_ip_forward": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"can_ip_forward": true}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_complying_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"can_ip_forward": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"can_ip_forward": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
