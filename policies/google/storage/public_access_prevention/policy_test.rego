package decree.google.storage.public_access_prevention_test

import data.decree.google.storage.public_access_prevention

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public_access_prevention.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"public_access_prevention": "other"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"public_access_prevention": "enforced"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"public_access_prevention": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
