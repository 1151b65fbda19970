package decree.google.vertexai.notebook_public_ip_test

import data.decree.google.vertexai.notebook_public_ip

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_public_ip.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"no_public_ip": false}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"no_public_ip": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"no_public_ip": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
