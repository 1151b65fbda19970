package decree.google.bigquery.dataset_customer_key_test

import data.decree.google.bigquery.dataset_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dataset_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"default_encryption_configuration": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"default_encryption_configuration": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
