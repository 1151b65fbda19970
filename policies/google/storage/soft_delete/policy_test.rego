package decree.google.storage.soft_delete_test

import data.decree.google.storage.soft_delete

flagged(document) := addresses if {
	addresses := {finding.address | some finding in soft_delete.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"soft_delete_policy": [{"retention_duration_seconds": 604799}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"soft_delete_policy": [{"retention_duration_seconds": "604799"}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"soft_delete_policy": [{"retention_duration_seconds": 604800}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"soft_delete_policy": [{"retention_duration_seconds": "604800"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"soft_delete_policy": [{"retention_duration_seconds": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
