package decree.google.storage.versioning_test

import data.decree.google.storage.versioning

flagged(document) := addresses if {
	addresses := {finding.address | some finding in versioning.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"versioning": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"versioning": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"versioning": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
