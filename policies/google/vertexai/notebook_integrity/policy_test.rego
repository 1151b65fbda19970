package decree.google.vertexai.notebook_integrity_test

import data.decree.google.vertexai.notebook_integrity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_integrity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_integrity_monitoring": false}]}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_integrity_monitoring": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"shielded_instance_config": [{"enable_integrity_monitoring": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
