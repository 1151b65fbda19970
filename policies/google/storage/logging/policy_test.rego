package decree.google.storage.logging_test

import data.decree.google.storage.logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"logging": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"logging": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
