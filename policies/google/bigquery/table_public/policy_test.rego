package decree.google.bigquery.table_public_test

import data.decree.google.bigquery.table_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in table_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_table_iam_binding.table_iam_binding"}
}

test_violating_2 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_table_iam_binding.table_iam_binding"}
}

test_violating_3 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_table_iam_binding.table_iam_binding"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_bigquery_table_iam_member": [{"address": "google_bigquery_table_iam_member.table_iam_member", "type": "google_bigquery_table_iam_member", "name": "table_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_table_iam_member.table_iam_member"}
}

test_violating_5 if {
	flagged({"resource": {"google_bigquery_table_iam_member": [{"address": "google_bigquery_table_iam_member.table_iam_member", "type": "google_bigquery_table_iam_member", "name": "table_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_table_iam_member.table_iam_member"}
}

test_complying_3 if {
	flagged({"resource": {"google_bigquery_table_iam_member": [{"address": "google_bigquery_table_iam_member.table_iam_member", "type": "google_bigquery_table_iam_member", "name": "table_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_bigquery_table_iam_member": [{"address": "google_bigquery_table_iam_member.table_iam_member", "type": "google_bigquery_table_iam_member", "name": "table_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_bigquery_table_iam_member": [{"address": "google_bigquery_table_iam_member.table_iam_member", "type": "google_bigquery_table_iam_member", "name": "table_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_bigquery_table_iam_binding": [{"address": "google_bigquery_table_iam_binding.table_iam_binding", "type": "google_bigquery_table_iam_binding", "name": "table_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
