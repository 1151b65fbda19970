package decree.google.compute.instance_group_autohealing_test

import data.decree.google.compute.instance_group_autohealing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_group_autohealing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance_group_manager": [{"address": "google_compute_instance_group_manager.instance_group_manager", "type": "google_compute_instance_group_manager", "name": "instance_group_manager", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_instance_group_manager.instance_group_manager"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance_group_manager": [{"address": "google_compute_instance_group_manager.instance_group_manager", "type": "google_compute_instance_group_manager", "name": "instance_group_manager", "provider": "google", "values": {"auto_healing_policies": [{"health_check": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance_group_manager": [{"address": "google_compute_instance_group_manager.instance_group_manager", "type": "google_compute_instance_group_manager", "name": "instance_group_manager", "provider": "google", "values": {"auto_healing_policies": [{"health_check": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
