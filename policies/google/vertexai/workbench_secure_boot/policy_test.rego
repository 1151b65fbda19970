package decree.google.vertexai.workbench_secure_boot_test

import data.decree.google.vertexai.workbench_secure_boot

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workbench_secure_boot.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_secure_boot": false}]}]}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_secure_boot": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"shielded_instance_config": [{"enable_secure_boot": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
