package decree.google.secretmanager.rotation_test

import data.decree.google.secretmanager.rotation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rotation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_secret_manager_secret.manager_secret"}
}

test_complying_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_secret_manager_secret": [{"address": "google_secret_manager_secret.manager_secret", "type": "google_secret_manager_secret", "name": "manager_secret", "provider": "google", "values": {"rotation": [{"rotation_period": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
