package decree.google.compute.serial_port_test

import data.decree.google.compute.serial_port

flagged(document) := addresses if {
	addresses := {finding.address | some finding in serial_port.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "TRUE"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "true"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": true}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "True"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "1"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_6 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": 1}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"serial-port-enable": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "TRUE"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_8 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "true"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_9 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": true}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_10 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "True"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_11 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "1"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_12 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": 1}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "TRUE"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_14 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "true"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_15 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": true}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_16 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "True"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_17 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "1"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_18 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": 1}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_complying_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"serial-port-enable": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
