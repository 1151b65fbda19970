package decree.google.composer.private_endpoint_test

import data.decree.google.composer.private_endpoint

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private_endpoint.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_composer_environment": [{"address": "google_composer_environment.environment", "type": "google_composer_environment", "name": "environment", "provider": "google", "values": {"config": [{"private_environment_config": [{"enable_private_endpoint": false}]}]}, "managed": true}]}, "data": {}}) == {"google_composer_environment.environment"}
}

test_violating_2 if {
	flagged({"resource": {"google_composer_environment": [{"address": "google_composer_environment.environment", "type": "google_composer_environment", "name": "environment", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_composer_environment.environment"}
}

test_complying_1 if {
	flagged({"resource": {"google_composer_environment": [{"address": "google_composer_environment.environment", "type": "google_composer_environment", "name": "environment", "provider": "google", "values": {"config": [{"private_environment_config": [{"enable_private_endpoint": true}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_composer_environment": [{"address": "google_composer_environment.environment", "type": "google_composer_environment", "name": "environment", "provider": "google", "values": {"config": [{"private_environment_config": [{"enable_private_endpoint": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
