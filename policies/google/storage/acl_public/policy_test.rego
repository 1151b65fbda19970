package decree.google.storage.acl_public_test

import data.decree.google.storage.acl_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in acl_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "publicRead"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_acl.bucket_acl"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "publicReadWrite"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_acl.bucket_acl"}
}

test_violating_3 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "authenticatedRead"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_acl.bucket_acl"}
}

test_violating_4 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other", "role_entity": ["V~\"P*3bVallAuthenticatedUsersoty"]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_acl.bucket_acl"}
}

test_violating_5 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other", "role_entity": ["V~\"P*3bVallAuthenticatedUsersoty", "other"]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_acl.bucket_acl"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other", "role_entity": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other", "role_entity": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_storage_bucket_acl": [{"address": "google_storage_bucket_acl.bucket_acl", "type": "google_storage_bucket_acl", "name": "bucket_acl", "provider": "google", "values": {"predefined_acl": "other", "role_entity": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
