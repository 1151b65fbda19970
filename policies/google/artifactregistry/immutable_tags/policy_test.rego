package decree.google.artifactregistry.immutable_tags_test

import data.decree.google.artifactregistry.immutable_tags

flagged(document) := addresses if {
	addresses := {finding.address | some finding in immutable_tags.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {"docker_config": [{"immutable_tags": false}]}, "managed": true}]}, "data": {}}) == {"google_artifact_registry_repository.registry_repository"}
}

test_violating_2 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_artifact_registry_repository.registry_repository"}
}

test_complying_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {"docker_config": [{"immutable_tags": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_artifact_registry_repository": [{"address": "google_artifact_registry_repository.registry_repository", "type": "google_artifact_registry_repository", "name": "registry_repository", "provider": "google", "values": {"docker_config": [{"immutable_tags": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
