package decree.google.vertexai.notebook_secure_boot_test

import data.decree.google.vertexai.notebook_secure_boot

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_secure_boot.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_secure_boot": false}]}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_secure_boot": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_secure_boot": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
