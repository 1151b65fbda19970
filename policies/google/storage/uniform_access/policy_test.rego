package decree.google.storage.uniform_access_test

import data.decree.google.storage.uniform_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in uniform_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": false, "bucket_policy_only": false}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"bucket_policy_only": false}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": false}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"bucket_policy_only": false, "uniform_bucket_level_access": true}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": false, "bucket_policy_only": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": "${var.not_given}", "bucket_policy_only": false}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": false, "bucket_policy_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_storage_bucket.bucket"}
}

test_unknown_3 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"bucket_policy_only": "${var.not_given}", "uniform_bucket_level_access": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"bucket_policy_only": false, "uniform_bucket_level_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"bucket_policy_only": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_storage_bucket": [{"address": "google_storage_bucket.bucket", "type": "google_storage_bucket", "name": "bucket", "provider": "google", "values": {"uniform_bucket_level_access": "${var.not_given}", "bucket_policy_only": true}, "managed": true}]}, "data": {}}) == set()
}
