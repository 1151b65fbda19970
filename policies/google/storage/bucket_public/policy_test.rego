package decree.google.storage.bucket_public_test

import data.decree.google.storage.bucket_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in bucket_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_iam_binding.bucket_iam_binding"}
}

test_violating_2 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_iam_binding.bucket_iam_binding"}
}

test_violating_3 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_iam_binding.bucket_iam_binding"}
}

test_complying_1 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_storage_bucket_iam_member": [{"address": "google_storage_bucket_iam_member.bucket_iam_member", "type": "google_storage_bucket_iam_member", "name": "bucket_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_iam_member.bucket_iam_member"}
}

test_violating_5 if {
	flagged({"resource": {"google_storage_bucket_iam_member": [{"address": "google_storage_bucket_iam_member.bucket_iam_member", "type": "google_storage_bucket_iam_member", "name": "bucket_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_storage_bucket_iam_member.bucket_iam_member"}
}

test_complying_3 if {
	flagged({"resource": {"google_storage_bucket_iam_member": [{"address": "google_storage_bucket_iam_member.bucket_iam_member", "type": "google_storage_bucket_iam_member", "name": "bucket_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_storage_bucket_iam_member": [{"address": "google_storage_bucket_iam_member.bucket_iam_member", "type": "google_storage_bucket_iam_member", "name": "bucket_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_storage_bucket_iam_member": [{"address": "google_storage_bucket_iam_member.bucket_iam_member", "type": "google_storage_bucket_iam_member", "name": "bucket_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_storage_bucket_iam_binding": [{"address": "google_storage_bucket_iam_binding.bucket_iam_binding", "type": "google_storage_bucket_iam_binding", "name": "bucket_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
