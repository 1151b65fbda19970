package decree.google.logging.bucket_retention_test

import data.decree.google.logging.bucket_retention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in bucket_retention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"retention_days": 89}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_violating_2 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"retention_days": "89"}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_violating_3 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_complying_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"retention_days": 90}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"retention_days": "90"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"retention_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
