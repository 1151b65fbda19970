package decree.google.compute.confidential_computing_test

import data.decree.google.compute.confidential_computing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in confidential_computing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false}]}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_complying_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": false, "confidential_instance_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": "${var.not_given}", "confidential_instance_type": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"confidential_instance_config": [{"enable_confidential_compute": "${var.not_given}", "confidential_instance_type": "set"}]}, "managed": true}]}, "data": {}}) == set()
}
