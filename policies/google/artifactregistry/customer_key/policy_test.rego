package decree.google.artifactregistry.customer_key_test

import data.decree.google.artifactregistry.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_artifact_registry_repository.registry_repository"}
}

test_complying_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {"kms_key_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {"kms_key_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
