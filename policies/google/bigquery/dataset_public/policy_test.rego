package decree.google.bigquery.dataset_public_test

import data.decree.google.bigquery.dataset_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in dataset_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "allAuthenticatedUsers"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_violating_2 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"special_group": "other", "iam_member": "allUsers"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_violating_3 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"special_group": "other", "iam_member": "allAuthenticatedUsers"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_violating_4 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "allAuthenticatedUsers"}, {"special_group": "other", "iam_member": "other"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_violating_5 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "allAuthenticatedUsers"}, {"iam_member": "other"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_violating_6 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "allAuthenticatedUsers"}, {"special_group": "other"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_complying_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"special_group": "other", "iam_member": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"special_group": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"iam_member": "other", "special_group": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_access.dataset_access"}
}

test_violating_8 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "other", "iam_member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_access.dataset_access"}
}

test_violating_9 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "other", "iam_member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_access.dataset_access"}
}

test_complying_5 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "other", "iam_member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"iam_member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"iam_member": "other", "special_group": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_iam_binding.dataset_iam_binding"}
}

test_violating_11 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_iam_binding.dataset_iam_binding"}
}

test_violating_12 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_iam_binding.dataset_iam_binding"}
}

test_complying_8 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"google_bigquery_dataset_iam_member": [{"address": "google_bigquery_dataset_iam_member.dataset_iam_member", "type": "google_bigquery_dataset_iam_member", "name": "dataset_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_iam_member.dataset_iam_member"}
}

test_violating_14 if {
	flagged({"resource": {"google_bigquery_dataset_iam_member": [{"address": "google_bigquery_dataset_iam_member.dataset_iam_member", "type": "google_bigquery_dataset_iam_member", "name": "dataset_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_iam_member.dataset_iam_member"}
}

test_complying_10 if {
	flagged({"resource": {"google_bigquery_dataset_iam_member": [{"address": "google_bigquery_dataset_iam_member.dataset_iam_member", "type": "google_bigquery_dataset_iam_member", "name": "dataset_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"google_bigquery_dataset_iam_member": [{"address": "google_bigquery_dataset_iam_member.dataset_iam_member", "type": "google_bigquery_dataset_iam_member", "name": "dataset_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_bigquery_dataset_iam_member": [{"address": "google_bigquery_dataset_iam_member.dataset_iam_member", "type": "google_bigquery_dataset_iam_member", "name": "dataset_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_15 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "${var.not_given}", "special_group": "allAuthenticatedUsers"}]}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset.dataset"}
}

test_unknown_5 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_16 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"iam_member": "${var.not_given}", "special_group": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_bigquery_dataset_access.dataset_access"}
}

test_unknown_6 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "${var.not_given}", "iam_member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_bigquery_dataset_access": [{"address": "google_bigquery_dataset_access.dataset_access", "type": "google_bigquery_dataset_access", "name": "dataset_access", "provider": "google", "values": {"special_group": "other", "iam_member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_bigquery_dataset_iam_binding": [{"address": "google_bigquery_dataset_iam_binding.dataset_iam_binding", "type": "google_bigquery_dataset_iam_binding", "name": "dataset_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"special_group": "other", "iam_member": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "${var.not_given}"}, {"special_group": "other", "iam_member": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_bigquery_dataset": [{"address": "google_bigquery_dataset.dataset", "type": "google_bigquery_dataset", "name": "dataset", "provider": "google", "values": {"access": [{"iam_member": "other", "special_group": "${var.not_given}"}, {"iam_member": "other"}]}, "managed": true}]}, "data": {}}) == set()
}
