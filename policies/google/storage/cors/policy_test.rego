package decree.google.storage.cors_test

import data.decree.google.storage.cors

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cors.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["*"]}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["*"]}, {"origin": ["other"]}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["*"]}, {}]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["${var.not_given}"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["${var.not_given}"]}, {"origin": ["other"]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"cors": [{"origin": ["${var.not_given}"]}, {}]}, "managed": true}]}, "data": {}}) == set()
}
