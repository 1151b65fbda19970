package decree.google.storage.access_control_public_test

import data.decree.google.storage.access_control_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_control_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket_access_control": [{"address": "google_storage_bucket_access_control.bucket_access_control", "type": "google_storage_bucket_access_control", "name": "bucket_access_control", "provider": "google", "values": {"entity": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_access_control.bucket_access_control"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket_access_control": [{"address": "google_storage_bucket_access_control.bucket_access_control", "type": "google_storage_bucket_access_control", "name": "bucket_access_control", "provider": "google", "values": {"entity": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_access_control.bucket_access_control"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket_access_control": [{"address": "google_storage_bucket_access_control.bucket_access_control", "type": "google_storage_bucket_access_control", "name": "bucket_access_control", "provider": "google", "values": {"entity": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket_access_control": [{"address": "google_storage_bucket_access_control.bucket_access_control", "type": "google_storage_bucket_access_control", "name": "bucket_access_control", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket_access_control": [{"address": "google_storage_bucket_access_control.bucket_access_control", "type": "google_storage_bucket_access_control", "name": "bucket_access_control", "provider": "google", "values": {"entity": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
