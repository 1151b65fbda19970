package decree.google.logging.bucket_customer_key_test

import data.decree.google.logging.bucket_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in bucket_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"cmek_settings": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_violating_2 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"project": "set"}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_complying_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"project": "set", "cmek_settings": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"cmek_settings": [{"kms_key_name": "set"}], "project": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_violating_3 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"cmek_settings": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"google_logging_project_bucket_config.project_bucket_config"}
}

test_unknown_2 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"project": "${var.not_given}", "cmek_settings": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_logging_project_bucket_config": [{"address": "google_logging_project_bucket_config.project_bucket_config", "type": "google_logging_project_bucket_config", "name": "project_bucket_config", "provider": "google", "values": {"project": "set", "cmek_settings": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
