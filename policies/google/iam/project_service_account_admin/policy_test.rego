package decree.google.iam.project_service_account_admin_test

import data.decree.google.iam.project_service_account_admin

flagged(document) := addresses if {
	addresses := {finding.address | some finding in project_service_account_admin.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "serviceAccount:", "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == {"google_project_iam_member.iam_member"}
}

test_complying_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)", "member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "serviceAccount:", "role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "serviceAccount:"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}", "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "serviceAccount:", "role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:"], "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == {"google_project_iam_binding.iam_binding"}
}

test_violating_3 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:", "other"], "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == {"google_project_iam_binding.iam_binding"}
}

test_complying_5 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)", "members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:"], "role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": "${var.not_given}", "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:"], "role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "${var.not_given}", "member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)", "member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"], "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}", "role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"], "role": "([Aa]dmin|roles/owner|roles/editor|roles/writer)"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["serviceAccount:", "other"], "role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
