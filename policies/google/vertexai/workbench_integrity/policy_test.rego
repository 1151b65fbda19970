package decree.google.vertexai.workbench_integrity_test

import data.decree.google.vertexai.workbench_integrity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workbench_integrity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_integrity_monitoring": false}]}]}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_integrity_monitoring": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_integrity_monitoring": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
