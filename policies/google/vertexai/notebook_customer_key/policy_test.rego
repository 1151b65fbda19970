package decree.google.vertexai.notebook_customer_key_test

import data.decree.google.vertexai.notebook_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in notebook_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_notebooks_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"kms_key": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_notebooks_instance": [{"address": "google_notebooks_instance.instance", "type": "google_notebooks_instance", "name": "instance", "provider": "google", "values": {"kms_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
